package lu.airsilk.distribution.delivery;

import lu.airsilk.shared.Units;

/**
 * What a store found of a delivery line.
 *
 * @param line as {@code DL-26-000007/2}
 * @param received sound units that stand in the store
 * @param damaged units that came broken
 * @param missing units that did not come
 */
public record ReceivedLine(String line, Units received, Units damaged, Units missing) {

    Units sum() {
        return received.plus(damaged).plus(missing);
    }
}
