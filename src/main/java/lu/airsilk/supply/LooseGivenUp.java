package lu.airsilk.supply;

import java.util.List;

/**
 * Parts of cases were given up because the other part of the case is gone; told within the same transaction to whoever has such
 * reservations in hand.
 *
 * @param parts what each reservation was lowered by
 */
public record LooseGivenUp(List<LostReservation> parts) {

    public LooseGivenUp {
        parts = List.copyOf(parts);
    }
}
