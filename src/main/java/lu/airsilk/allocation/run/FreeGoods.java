package lu.airsilk.allocation.run;

import lu.airsilk.shared.Cases;

/**
 * What a run could share of a consignment, or of the lots at the hub.
 *
 * @param orders that wait for some of it
 */
public record FreeGoods(Cases cases, long products, long orders) {

    public static final FreeGoods NONE = new FreeGoods(Cases.ZERO, 0, 0);
}
