package lu.airsilk.catalogue.goods.rule;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds a currency by code, sign or name. */
public final class CurrencyText {

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** ¥ is left out: it is yen and yuan. */
    private static final Map<String, String> SIGNS = Map.of(
            "€", "EUR", "euro", "EUR", "euros", "EUR", "欧元", "EUR", "£", "GBP", "rmb", "CNY", "人民币", "CNY", "sfr",
            "CHF");

    private CurrencyText() {}

    /** The currency that this text is. */
    public static Optional<String> of(String text) {
        String plain = text.strip();
        String code = plain.toUpperCase(Locale.ROOT);
        return CODES.contains(code)
                ? Optional.of(code)
                : Optional.ofNullable(SIGNS.get(plain.toLowerCase(Locale.ROOT)));
    }

    /**
     * The currency that this text names among other words; codes only in capitals, where they are no words.
     *
     * @param expected the codes that are looked for, in small letters
     */
    public static Optional<String> in(String text, Set<String> expected) {
        return Stream.of(text.split("[^\\p{Lu}]+|(?=[€£])"))
                .filter(word -> CODES.contains(word) && expected.contains(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> SIGNS.entrySet().stream()
                        .filter(sign -> text.toLowerCase(Locale.ROOT).contains(sign.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }
}
