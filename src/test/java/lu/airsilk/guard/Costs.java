package lu.airsilk.guard;

import java.util.regex.Pattern;

/** What no store may read: what the goods cost before they are a store's. */
final class Costs {

    /** The names under which costs go, and the price at which the walk's product is bought. */
    private static final Pattern COST = Pattern.compile(
            "\"(pricePerCase|unitPrice|purchasePrice|supplierPrice|cost|costs|landedCost|parts|charges|offers)\"|69[.,]99");

    /** What a case costs its store, as programs and pages tell it. */
    private static final Pattern PRICE = Pattern.compile("\"landedPrice\"\\s*:\\s*\\{|\\bCNY\\b|¥|\\d 元");

    private Costs() {}

    static boolean pricesIn(String answer) {
        return PRICE.matcher(answer).find();
    }

    static boolean in(String answer) {
        return COST.matcher(answer).find();
    }
}
