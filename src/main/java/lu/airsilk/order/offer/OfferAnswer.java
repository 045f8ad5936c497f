package lu.airsilk.order.offer;

/** What a store can say to a counter-offer. */
public enum OfferAnswer {
    /** The rest comes with a later flight. */
    LATER,
    /** The rest comes as another product. */
    SUBSTITUTE,
    /** The rest is given up. */
    GIVE_UP
}
