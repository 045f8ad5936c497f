package lu.airsilk.order;

import java.util.Optional;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.Units;

/**
 * A line in a long list of lines: only what the list shows.
 *
 * @param why what was said of the line last
 * @param comments how much people have said at it
 */
public record LineRow(
        int position,
        Sku sku,
        Names names,
        Figures figures,
        Promise promise,
        Expectation expectation,
        FrozenPrice price,
        Optional<Reason> why,
        long comments) {

    /**
     * How many cases of the line are how far.
     *
     * @param settled units that were lost or damaged on the way
     */
    public record Figures(
            PackSize pack,
            Cases requested,
            Cases accepted,
            Cases allocated,
            Cases shipped,
            Cases cancelled,
            Units received,
            Units settled) {

        public Cases open() {
            return accepted.minus(allocated).minus(cancelled);
        }

        public Cases receivedCases() {
            return pack.wholeCasesIn(received);
        }
    }
}
