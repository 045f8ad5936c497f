package lu.airsilk.catalogue.pricing;

import java.time.Instant;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Sku;

/**
 * A price of a list that somebody has changed by hand.
 *
 * @param from the cases from which it holds; one for any quantity
 */
public record MendedPrice(Sku sku, Names names, Cases from, Money before, Money price, String by, Instant at) {}
