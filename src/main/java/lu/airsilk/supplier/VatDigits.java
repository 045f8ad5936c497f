package lu.airsilk.supplier;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.shared.Refused;

/**
 * The check digits of VAT numbers, of the countries whose rule is published and says which digits are right: as the European
 * Commission's VIES checks them. A number of another country has its form alone.
 *
 * @param shape of what follows the two letters: what the digits are worked out from, and the check digits
 * @param rule gives the check digits
 */
record VatDigits(Pattern shape, UnaryOperator<String> rule) {

    private static final int LETTERS = 2;
    private static final int LUXEMBOURG = 89;
    private static final int BELGIUM = 97;
    private static final int FRANCE = 97;
    private static final int PORTUGAL = 11;
    private static final int NEXT_TEN = 10;

    private static final String BODY = "body";
    private static final String CHECK = "check";

    private static final Map<String, VatDigits> RULES = Map.of(
            "AT", of("U(?<body>\\d{7})(?<check>\\d)", VatDigits::austria),
            "BE", of("(?<body>\\d{8})(?<check>\\d{2})", body -> two(BELGIUM - rest(body, BELGIUM))),
            "DE", of("(?<body>\\d{8})(?<check>\\d)", VatDigits::germany),
            "FR", of("(?<check>\\d{2})(?<body>\\d{9})", body -> two((12 + 3 * rest(body, FRANCE)) % FRANCE)),
            "IT", of("(?<body>\\d{10})(?<check>\\d)", body -> one(toNextTen(crossSums(body, 1)))),
            "LU", of("(?<body>\\d{6})(?<check>\\d{2})", body -> two(rest(body, LUXEMBOURG))),
            "PT", of("(?<body>\\d{8})(?<check>\\d)", VatDigits::portugal));

    private static VatDigits of(String shape, UnaryOperator<String> rule) {
        return new VatDigits(Pattern.compile(shape), rule);
    }

    /** Refuses a number whose check digits are not those of its other digits, and says what it would be with the right ones. */
    static void check(String number) {
        right(number).filter(right -> !right.equals(number)).ifPresent(right -> {
            throw Refused.because("supplier.vatDigits", number, right).at("vat");
        });
    }

    /** The number with the check digits that it should have; empty where there is no rule for such a number. */
    static Optional<String> right(String number) {
        return Optional.ofNullable(RULES.get(number.substring(0, LETTERS))).flatMap(rule -> rule.corrected(number));
    }

    private Optional<String> corrected(String number) {
        Matcher said = shape.matcher(number.substring(LETTERS));
        if (!said.matches()) {
            return Optional.empty();
        }
        String digits = rule.apply(said.group(BODY));
        return Optional.of(new StringBuilder(number)
                .replace(LETTERS + said.start(CHECK), LETTERS + said.end(CHECK), digits)
                .toString());
    }

    private static String austria(String body) {
        int sum = crossSums(body, 1) + 4;
        return one(toNextTen(sum));
    }

    /** ISO 7064, MOD 11,10. */
    private static String germany(String body) {
        int product = NEXT_TEN;
        for (int digit :
                body.chars().map(sign -> Character.digit(sign, NEXT_TEN)).toArray()) {
            int sum = (digit + product) % NEXT_TEN;
            product = 2 * (sum == 0 ? NEXT_TEN : sum) % 11;
        }
        return one((11 - product) % NEXT_TEN);
    }

    private static String portugal(String body) {
        int sum = 0;
        for (int place = 0; place < body.length(); place++) {
            sum += (9 - place) * Character.digit(body.charAt(place), NEXT_TEN);
        }
        int digit = PORTUGAL - sum % PORTUGAL;
        return one(digit >= NEXT_TEN ? 0 : digit);
    }

    /** Every second digit doubled, from this place on, and each taken as the sum of its own digits. */
    private static int crossSums(String body, int firstDoubled) {
        int sum = 0;
        for (int place = 0; place < body.length(); place++) {
            int digit = Character.digit(body.charAt(place), NEXT_TEN);
            int value = place % 2 == firstDoubled % 2 ? 2 * digit : digit;
            sum += value / NEXT_TEN + value % NEXT_TEN;
        }
        return sum;
    }

    private static int toNextTen(int sum) {
        return (NEXT_TEN - sum % NEXT_TEN) % NEXT_TEN;
    }

    private static int rest(String body, int divisor) {
        return Integer.parseInt(body) % divisor;
    }

    private static String one(int digit) {
        return Integer.toString(digit);
    }

    private static String two(int digits) {
        return "%02d".formatted(digits);
    }
}
