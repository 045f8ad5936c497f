package lu.airsilk.flow;

/**
 * The product that a walk follows.
 *
 * @param sku given by the portal
 * @param unitsPerCase as the supplier's sheet says
 */
record Goods(String sku, int unitsPerCase) {

    int units(int cases) {
        return cases * unitsPerCase;
    }
}
