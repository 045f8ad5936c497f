package lu.airsilk.allocation.share;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.StoreCode;

/**
 * What a store still waits for.
 *
 * @param weight of the store's class under the policy
 * @param locked cases that a person has fixed
 */
public record Wish(
        LineRef line,
        StoreCode store,
        PackedSku goods,
        Cases asked,
        int weight,
        LocalDate wantedBy,
        Optional<Cases> locked) {

    Wish fixedAt(Cases cases) {
        return new Wish(line, store, goods, asked, weight, wantedBy, Optional.of(cases));
    }

    /** The day the store needs the goods: the wanted one, or today when that has passed. */
    LocalDate neededBy(LocalDate today) {
        return wantedBy.isBefore(today) ? today : wantedBy;
    }

    /** What it looks like in the fingerprint. */
    String print(LocalDate today) {
        return "line|" + line + "|" + store + "|" + goods + "|" + asked + "|" + weight + "|" + neededBy(today) + "|"
                + locked.map(Cases::toString).orElse("");
    }
}
