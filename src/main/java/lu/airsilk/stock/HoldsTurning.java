package lu.airsilk.stock;

import java.util.List;

/**
 * The goods of holds that reach deliveries are about to be held for another reason, or to be taken back; told within the same
 * transaction, which is refused while some of them stand in deliveries: those know the hold by its number.
 *
 * @param holds their numbers
 */
public record HoldsTurning(List<Long> holds) {

    public HoldsTurning {
        holds = List.copyOf(holds);
    }
}
