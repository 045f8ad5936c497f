package lu.airsilk.flight.transit;

import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.flight.transit.rule.Quantiles;
import lu.airsilk.shared.Storage;

/**
 * How long goods are assumed to take for a leg.
 *
 * @param temperature empty for goods of every temperature
 */
public record TransitFigures(TransitLeg leg, TransitRoute route, Optional<Storage> temperature, Quantiles hours) {

    /** What it is for, as a proposal carries it: at most 40 characters. */
    public String figure() {
        return String.join(
                " ",
                leg.name(),
                route.from(),
                route.to(),
                temperature.map(Enum::name).orElse("*"));
    }

    /** Whether it is about these goods. */
    boolean isOf(Storage storage) {
        return temperature.stream().allMatch(storage::equals);
    }

    /** The temperatures that it speaks of. */
    Stream<Storage> temperatures() {
        return Stream.of(Storage.values()).filter(this::isOf);
    }
}
