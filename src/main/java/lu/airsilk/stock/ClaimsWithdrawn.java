package lu.airsilk.stock;

import java.util.List;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.supply.ClaimRow;

/**
 * Claims of stores were given up because their lot is held back; told within the same transaction.
 *
 * @param claims as they were before
 */
public record ClaimsWithdrawn(LotNumber lot, HoldKind kind, List<ClaimRow> claims) {

    public ClaimsWithdrawn {
        claims = List.copyOf(claims);
    }
}
