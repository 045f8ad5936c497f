package lu.airsilk.shared;

/** From so many cases bought at once on, a supplier asks this much for each. */
public record PriceStep(Cases from, Money price) {}
