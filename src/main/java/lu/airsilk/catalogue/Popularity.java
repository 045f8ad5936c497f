package lu.airsilk.catalogue;

import java.util.Collection;
import java.util.Map;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.Sku;

/** A door: how much of a product is asked for, answered by the capability that keeps the demand. */
public interface Popularity {

    /** The cases that stores have ordered of these products lately; one that nobody ordered is not in the answer. */
    Map<Sku, Cases> ofLate(Collection<Sku> skus);

    /**
     * What stores have ordered lately of the products that brought most, at the landed price they were quoted: no cost.
     *
     * @param most so many products, the most valuable ones
     * @return in CNY; one that nobody ordered is not in the answer
     */
    Map<Sku, Money> worthOfLate(int most);
}
