package lu.airsilk.stock;

import java.util.List;

/**
 * Holds that reach goods in deliveries are over, and nothing holds their units any more; told within the same transaction.
 *
 * @param holds their numbers
 */
public record HoldsEnded(List<Long> holds) {

    public HoldsEnded {
        holds = List.copyOf(holds);
    }
}
