package lu.airsilk.order.list;

/** How a list comes into an order in the making. */
public enum Joining {
    /** Each of its lines sets the cases of its product. */
    AS_WRITTEN,
    /** Beside what is there; of a product that both have, the greater number of cases. */
    ADD,
    /** Instead of what is there. */
    REPLACE
}
