package lu.airsilk.consignment;

/** Of whom a difference is claimed. */
public enum LiableParty {
    CARRIER,
    SUPPLIER
}
