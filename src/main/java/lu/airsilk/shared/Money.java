package lu.airsilk.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in a currency, exact until it is rounded by name.
 *
 * <p>The amount keeps at least the currency's minor units and no needless zeros beyond, so equal sums are equal values:
 * {@code 12.5 EUR} is {@code 12.50 EUR}. Negative amounts are credits. Sums across currencies are refused.
 *
 * @param amount below a million millions
 * @param currency a currency with minor units
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    /** Decimals of a cost per unit, finer than any currency so that a batch's units add up closely. */
    private static final int UNIT_COST_DECIMALS = 4;

    public Money {
        Refused.unless(currency.getDefaultFractionDigits() >= 0, "money.currency", currency.getCurrencyCode());
        Refused.unless(Decimal.isSmall(amount), "money.tooLarge");
        BigDecimal plain = Decimal.plain(amount);
        amount = plain.setScale(Math.max(plain.scale(), currency.getDefaultFractionDigits()));
    }

    /** Money from an amount and an ISO 4217 code, for example {@code EUR}. */
    public static Money of(BigDecimal amount, String currencyCode) {
        return new Money(amount, currency(currencyCode));
    }

    /** Money from text with a decimal point, for example {@code 12.34} and {@code CNY}. */
    public static Money of(String amount, String currencyCode) {
        return of(Decimal.read(amount).orElseThrow(() -> Refused.because("money.amount", amount)), currencyCode);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public static Money zero(String currencyCode) {
        return zero(currency(currencyCode));
    }

    /** The currency with this ISO 4217 code; any other text is refused, and so are gold, tests and no currency at all. */
    public static Currency currency(String code) {
        try {
            Currency currency = Currency.getInstance(TypedText.code(code));
            Refused.unless(currency.getDefaultFractionDigits() >= 0, "money.currency", code);
            return currency;
        } catch (IllegalArgumentException unknownCode) {
            throw Refused.because("money.currency", code);
        }
    }

    public Money plus(Money more) {
        return new Money(amount.add(inSameCurrency(more).amount), currency);
    }

    public Money minus(Money less) {
        return new Money(amount.subtract(inSameCurrency(less).amount), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** The price of so many cases, when this is the price of one. */
    public Money times(Cases cases) {
        return times(cases.value());
    }

    /** The price of so many units, when this is the price of one. */
    public Money times(Units units) {
        return times(units.value());
    }

    public Money times(long factor) {
        return times(BigDecimal.valueOf(factor));
    }

    /** The exact product, not rounded. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /** Rounded to the currency's minor units: 2 decimals for EUR and CNY, none for JPY. */
    public Money rounded(RoundingMode mode) {
        return new Money(amount.setScale(currency.getDefaultFractionDigits(), mode), currency);
    }

    /** The part of one unit when this is the price or cost of them all, to 4 decimals; refused for no units. */
    public Money perUnit(Units units, RoundingMode mode) {
        Refused.unless(!units.isZero(), "money.perNothing");
        return new Money(amount.divide(BigDecimal.valueOf(units.value()), UNIT_COST_DECIMALS, mode), currency);
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** By amount; money of another currency is refused. */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(inSameCurrency(other).amount);
    }

    /** The ISO 4217 code of the currency. */
    public String currencyCode() {
        return currency.getCurrencyCode();
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currencyCode();
    }

    private Money inSameCurrency(Money other) {
        Refused.unless(currency.equals(other.currency), "money.currencies", currencyCode(), other.currencyCode());
        return other;
    }
}
