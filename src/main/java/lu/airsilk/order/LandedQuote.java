package lu.airsilk.order;

import java.math.BigDecimal;
import java.util.Optional;
import lu.airsilk.shared.Money;

/**
 * What a case will cost the store, before it is flown.
 *
 * @param landed a case delivered to the store, in CNY
 * @param shelf a case at the store's shelf price, in CNY
 * @param margin the store's share of the shelf price without tax, in percent
 * @param number under which its parts are kept; empty until it is frozen
 */
public record LandedQuote(Money landed, Money shelf, BigDecimal margin, Optional<Long> number) {}
