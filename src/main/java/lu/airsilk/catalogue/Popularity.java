package lu.airsilk.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** A door: how much of a product is asked for, answered by the capability that keeps the demand. */
public interface Popularity {

    /** The cases that stores have ordered of these products lately; one that nobody ordered is not in the answer. */
    Map<Sku, Cases> ofLate(Collection<Sku> skus);

    /** The products that this store itself has ordered lately: what it looks for is most likely one of them. */
    Set<Sku> ofStore(StoreCode store);

    /**
     * What stores have ordered lately of the products that brought most, at the landed price they were quoted: no cost.
     *
     * @param most so many products, the most valuable ones
     * @return in CNY; one that nobody ordered is not in the answer
     */
    Map<Sku, Money> worthOfLate(int most);
}
