package lu.airsilk.purchase.order;

/** In what a supplier's answer differs from the order. */
public enum AnswerDifference {
    /** Fewer cases than were ordered. */
    FEWER,
    /** Ready after the day on which the goods must be in Luxembourg. */
    LATER,
    DEARER,
    CHEAPER
}
