package lu.airsilk.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import lu.airsilk.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a case will cost the store and bring on its shelf, in CNY, as quoted when it was ordered. An estimate until the
 * shipment is costed; missing when nobody could quote it.
 *
 * @param amount landed, delivered to the store
 * @param shelf what the case brings at the store's shelf price
 * @param margin the store's share of the shelf price, in percent
 */
@Embeddable
public record FrozenPrice(
        @Column(name = "price_amount", precision = 19, scale = 4) @Nullable BigDecimal amount,

        @Column(name = "price_shelf", precision = 19, scale = 4) @Nullable BigDecimal shelf,

        @Column(name = "price_margin", precision = 7, scale = 2) @Nullable BigDecimal margin) {

    /** The currency of all store prices. */
    public static final String CURRENCY = "CNY";

    /** Nobody could quote it. */
    public static final FrozenPrice NONE = new FrozenPrice(null, null, null);

    static FrozenPrice of(LandedQuote quote) {
        return new FrozenPrice(quote.landed().amount(), quote.shelf().amount(), quote.margin());
    }

    /** What so many cases cost the store; nothing when there is no quote. */
    public Money of(long cases) {
        return Money.of(amount == null ? BigDecimal.ZERO : amount, CURRENCY).times(cases);
    }
}
