package lu.airsilk.customs.tax;

import lu.airsilk.shared.Money;

/** Amounts in the one currency of Chinese customs, as bare decimals. */
final class Yuan {

    private static final String CURRENCY = "CNY";

    private Yuan() {}

    static Money of(String amount) {
        return Money.of(amount, CURRENCY);
    }

    static String text(Money amount) {
        return amount.amount().toPlainString();
    }
}
