package lu.airsilk.consignment.difference;

/** Of whom a difference is claimed. */
public enum LiableParty {
    CARRIER,
    SUPPLIER
}
