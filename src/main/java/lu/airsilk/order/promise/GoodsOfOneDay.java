package lu.airsilk.order.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.shared.Cases;

/**
 * Free supplies of a product that would be on a store's shelf on the same days, such as all its lots at the hub: one promise
 * holds for them all.
 *
 * @param supplies at least one, the first to expire first
 */
record GoodsOfOneDay(List<FreeSupply> supplies) {

    private static final Comparator<FreeSupply> FIRST_EXPIRED = Comparator.comparing(
                    (FreeSupply supply) -> supply.expiry().orElse(LocalDate.MAX))
            .thenComparingLong(FreeSupply::supply);

    GoodsOfOneDay {
        supplies = supplies.stream().sorted(FIRST_EXPIRED).toList();
    }

    /** By their promises, in any order. */
    static List<GoodsOfOneDay> byPromise(Collection<FreeSupply> supplies) {
        return supplies.stream().collect(Collectors.groupingBy(FreeSupply::promise)).values().stream()
                .map(GoodsOfOneDay::new)
                .toList();
    }

    Promise promise() {
        return supplies.getFirst().promise();
    }

    /** Those that keep until they are on the shelf; empty where none does. */
    Optional<GoodsOfOneDay> keeping() {
        List<FreeSupply> keeping = supplies.stream().filter(FreeSupply::keeps).toList();
        return keeping.isEmpty() ? Optional.empty() : Optional.of(new GoodsOfOneDay(keeping));
    }

    boolean cover(Cases waiting) {
        return !free().isLessThan(waiting);
    }

    private Cases free() {
        return supplies.stream().map(FreeSupply::free).reduce(Cases.ZERO, Cases::plus);
    }

    // of the first to expire that has them all, so that a line stays whole; else of one after the other
    List<KeptPart> take(Cases wanted) {
        return supplies.stream()
                .filter(supply -> !supply.free().isLessThan(wanted))
                .findFirst()
                .map(whole -> List.of(whole.part(wanted)))
                .orElseGet(() -> inTurn(wanted));
    }

    private List<KeptPart> inTurn(Cases wanted) {
        List<KeptPart> parts = new ArrayList<>();
        Cases missing = wanted;
        for (FreeSupply supply : supplies) {
            Cases part = supply.free().min(missing);
            if (!part.isZero()) {
                parts.add(supply.part(part));
                missing = missing.minus(part);
            }
        }
        return parts;
    }
}
