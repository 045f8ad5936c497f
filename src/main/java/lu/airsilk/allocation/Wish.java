package lu.airsilk.allocation;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.StoreCode;

/**
 * What a store still waits for.
 *
 * @param weight of the store's class under the policy
 * @param locked cases that a person has fixed
 */
record Wish(
        LineRef line,
        StoreCode store,
        PackedSku goods,
        Cases asked,
        int weight,
        LocalDate wantedBy,
        Optional<Cases> locked) {

    /** What it looks like in the fingerprint. */
    String print() {
        return "line|" + line + "|" + store + "|" + goods + "|" + asked + "|" + weight + "|" + wantedBy + "|"
                + locked.map(Cases::toString).orElse("");
    }
}
