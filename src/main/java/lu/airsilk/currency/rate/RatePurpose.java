package lu.airsilk.currency.rate;

/** What a rate is for: each is told by somebody else. The portal reckons with those of the books; the others are kept for the entries and payments that will. */
public enum RatePurpose {
    /** The month's rate of the customs, for duty and taxes. */
    CUSTOMS,
    /** The books' rate: costs, estimates and comparisons of prices. */
    BOOK,
    /** The bank's, for an invoice that is paid. */
    PAYMENT
}
