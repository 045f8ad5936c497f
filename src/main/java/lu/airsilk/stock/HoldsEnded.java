package lu.airsilk.stock;

import java.util.List;

/**
 * Holds that reach goods in deliveries are over, and their units free again; told within the same transaction.
 *
 * @param holds their numbers
 */
public record HoldsEnded(List<Long> holds) {

    public HoldsEnded {
        holds = List.copyOf(holds);
    }
}
