package lu.airsilk.currency;

/** What a rate is for: each is told by somebody else and counts for other sums. */
public enum RatePurpose {
    /** The month's rate of the customs, by which duty and taxes are worked out. */
    CUSTOMS,
    /** The books' rate: costs, estimates and comparisons of prices. */
    BOOK,
    /** What the bank took when an invoice was paid. */
    PAYMENT
}
