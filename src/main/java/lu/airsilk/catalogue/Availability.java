package lu.airsilk.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;

/** A door: what can be had at once, answered by the capability that keeps the stock. */
public interface Availability {

    /** The units at the hub that are neither held nor reserved. */
    Units onHand(Sku sku);

    /** The same for many products in one query; a product without stock is zero or not in the answer. */
    Map<Sku, Units> onHand(Collection<Sku> skus);

    /** The products of which there is at least one such unit. */
    Set<Sku> available();
}
