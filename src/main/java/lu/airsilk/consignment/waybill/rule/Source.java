package lu.airsilk.consignment.waybill.rule;

/** Who says so, the most trusted first: of two words about the same thing the earlier source is believed. */
public enum Source {
    /** The portal itself: counted at the hub, released by customs here. */
    PORTAL,
    /** Import staff, by hand. */
    STAFF,
    /** The carrier, by message. */
    CARRIER
}
