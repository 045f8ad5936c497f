package lu.airsilk.identity;

/** What a person or program may do here. One person may have several; nobody approves what they submitted. */
public enum Role {
    /** Manages stores: orders, receives, counts and sells in their own stores only. */
    STORE,
    /** Buys in Europe: catalogues, assortment, purchase orders. */
    BUYER,
    /** Runs consignments and customs. */
    IMPORT,
    /** Works at the Zhengzhou hub: counts, picks, dispatches. */
    HUB,
    /** Shares goods between stores. */
    ALLOCATION,
    /** Approves prices and purchases, sees cost. */
    FINANCE,
    /** Activates products, holds and recalls lots. */
    QUALITY,
    /** Keeps users, stores and settings; approves no business. */
    ADMIN,
    /** Reads everything, changes nothing. */
    AUDIT,
    /** A carrier's program: posts messages only. */
    CARRIER,
    /** The portal itself in its jobs. */
    SYSTEM;

    /** Whether it is a person's, not a program's. */
    public boolean isPersons() {
        return this != CARRIER && this != SYSTEM;
    }
}
