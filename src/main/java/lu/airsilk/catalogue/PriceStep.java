package lu.airsilk.catalogue;

import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;

/** From so many cases bought at once on, a supplier asks this much for each. */
public record PriceStep(Cases from, Money price) {}
