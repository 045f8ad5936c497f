package lu.airsilk.order.promise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.MathContext;
import lu.airsilk.order.LandedQuote;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PackSize;
import org.jspecify.annotations.Nullable;

/**
 * What a case will cost the store and bring on its shelf, in CNY, as quoted when it was ordered. An estimate until the
 * shipment is costed; missing when nobody could quote it.
 *
 * @param amount landed, delivered to the store
 * @param shelf what the case brings at the store's shelf price
 * @param margin the store's share of the shelf price, in percent
 * @param quote the number under which those who know costs find what it is made of
 */
@Embeddable
public record FrozenPrice(
        @Column(name = "price_amount", precision = 19, scale = 4) @Nullable BigDecimal amount,

        @Column(name = "price_shelf", precision = 19, scale = 4) @Nullable BigDecimal shelf,

        @Column(name = "price_margin", precision = 7, scale = 2) @Nullable BigDecimal margin,

        @Column(name = "price_quote") @Nullable Long quote) {

    /** The currency of all store prices. */
    public static final String CURRENCY = "CNY";

    /** Nobody could quote it. */
    public static final FrozenPrice NONE = new FrozenPrice(null, null, null, null);

    public static FrozenPrice of(LandedQuote quote) {
        return new FrozenPrice(
                quote.landed().amount(),
                quote.shelf().amount(),
                quote.margin(),
                quote.number().orElse(null));
    }

    /** What so many cases cost the store; nothing when there is no quote. */
    public Money of(long cases) {
        return Money.of(amount == null ? BigDecimal.ZERO : amount, CURRENCY).times(cases);
    }

    /** What so many cases bring at the shelf price; nothing when there is no quote. */
    public Money shelfOf(long cases) {
        return Money.of(shelf == null ? BigDecimal.ZERO : shelf, CURRENCY).times(cases);
    }

    /** The shelf price of one unit, when there is a quote. */
    public @Nullable BigDecimal shelfUnit(PackSize pack) {
        return shelf == null ? null : shelf.divide(BigDecimal.valueOf(pack.unitsPerCase()), MathContext.DECIMAL64);
    }
}
