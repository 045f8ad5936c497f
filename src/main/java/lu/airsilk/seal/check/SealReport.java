package lu.airsilk.seal.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.seal.chain.Anchor;

/**
 * Whether the past is as it was sealed.
 *
 * @param at when it was checked
 * @param sealedTo when the last portion was sealed; missing when nothing is sealed yet
 * @param portions of the chain
 * @param waiting revisions and movements that are not sealed yet
 * @param anchor the last one outside
 * @param differences how many there are
 * @param first the earliest of them
 */
public record SealReport(
        Instant at,
        Optional<Instant> sealedTo,
        long portions,
        long waiting,
        Optional<Anchor> anchor,
        long differences,
        List<Difference> first) {

    public SealReport {
        first = List.copyOf(first);
    }

    public boolean holds() {
        return differences == 0;
    }
}
