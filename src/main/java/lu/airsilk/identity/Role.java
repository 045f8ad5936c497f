package lu.airsilk.identity;

/** What a person or program may do here. One person may have several; nobody approves what they submitted. */
public enum Role {
    /** Manages stores: orders, receives, counts and sells in their own stores only. */
    STORE,
    /** Helps in stores: receives, counts, writes off and passes goods on; orders and sells nothing, and reads no price. */
    ASSISTANT,
    /** Owns stores: reads what they read, says their budgets, decides about orders that go beyond them. */
    OWNER,
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
    /** A till's program: posts the sales of one store only. */
    TILL,
    /** The portal itself in its jobs. */
    SYSTEM;

    /** Whether who has it is bound to stores: sees and changes what is theirs, and nothing of others. */
    public boolean isOfStores() {
        return hasStores() || this == OWNER;
    }

    /** Whether the stores are said one by one; those of an {@link #OWNER} are whatever is theirs. */
    public boolean hasStores() {
        return this == STORE || this == ASSISTANT || this == TILL;
    }

    /** Whether it is a person's, not a program's. */
    public boolean isPersons() {
        return this != CARRIER && this != TILL && this != SYSTEM;
    }
}
