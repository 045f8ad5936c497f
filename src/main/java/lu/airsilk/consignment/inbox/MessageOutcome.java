package lu.airsilk.consignment.inbox;

/** What became of a kept message. */
public enum MessageOutcome {
    /** Nobody can read it. */
    UNREADABLE,
    /** It speaks of air waybills that are not booked here; a booking will apply it. */
    WAITING,
    /** It moved a consignment, or could have, or told its house air waybills. */
    APPLIED,
    /** It said nothing new, or nothing that moves goods. */
    KEPT
}
