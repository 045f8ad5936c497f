package lu.airsilk.costing.charge.rule;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a packet says that is in it, as customs count it. */
public final class Litres {

    private static final Map<String, BigDecimal> LITRES = Map.of(
            "ml", new BigDecimal("0.001"),
            "cl", new BigDecimal("0.01"),
            "dl", new BigDecimal("0.1"),
            "l", BigDecimal.ONE,
            "毫升", new BigDecimal("0.001"),
            "升", BigDecimal.ONE);

    private static final Pattern SAID =
            Pattern.compile("(?:(\\d{1,3}) ?[x×*] ?)?(\\d{1,5}(?:[.,]\\d{1,3})?) ?(ml|cl|dl|l|毫升|升)");

    private Litres() {}

    /**
     * The litres in a unit, such as 0.7 of {@code 70 cl}, {@code 0,7 L} and {@code 700毫升}, 1.98 of {@code 6 × 330 ml}.
     *
     * @return empty where it does not say litres and nothing else
     */
    public static Optional<BigDecimal> of(String contents) {
        Matcher said = SAID.matcher(contents.strip().toLowerCase(Locale.ROOT));
        if (!said.matches()) {
            return Optional.empty();
        }
        BigDecimal each = new BigDecimal(said.group(2).replace(',', '.'))
                .multiply(Objects.requireNonNull(LITRES.get(said.group(3))));
        return Optional.of(said.group(1) == null ? each : each.multiply(new BigDecimal(said.group(1))))
                .map(BigDecimal::stripTrailingZeros);
    }
}
