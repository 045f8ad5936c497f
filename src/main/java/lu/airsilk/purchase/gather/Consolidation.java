package lu.airsilk.purchase.gather;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;

/** Gathers what stores still wait for into what is still to be bought: whole cases, product by product. */
public final class Consolidation {

    private Consolidation() {}

    /**
     * What to buy: the open demand less what is already on its way or at hand. Linear in the number of products.
     *
     * @param wanted open cases of all stores, by product
     * @param covered cases that are bought, in the air or free at the hub, by product; a product may be missing
     * @return products of which something is missing, in the order of their numbers; none is zero
     */
    public static SortedMap<Sku, Cases> toBuy(Map<Sku, Cases> wanted, Map<Sku, Cases> covered) {
        SortedMap<Sku, Cases> missing = new TreeMap<>();
        wanted.forEach((sku, cases) -> {
            Cases there = covered.getOrDefault(sku, Cases.ZERO);
            if (cases.isMoreThan(there)) {
                missing.put(sku, cases.minus(there));
            }
        });
        return missing;
    }
}
