package lu.airsilk.shared.gs1;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.number.CheckDigit;

/**
 * One GS1 application identifier: what its value looks like and which others go with it.
 *
 * @param code two to four digits
 * @param predefined true when its length is known to every scanner, so that no separator follows it
 * @param pattern the whole value, one group for each component
 * @param requirements each must be met by one of its alternatives, for example {@code 01+21,02}
 * @param exclusions identifiers, or patterns such as {@code 31nn}, that must not stand beside it
 */
record ApplicationIdentifier(
        String code,
        boolean predefined,
        List<Gs1Component> components,
        Pattern pattern,
        List<String> requirements,
        List<String> exclusions) {

    static final String CHECK_DIGIT = "csum";
    static final String DATE_OR_MONTH = "yymmd0";
    static final String DATE = "yymmdd";

    /** The format in GS1's notation, for example {@code N13 [X..17]}. */
    String format() {
        return components.stream().map(Gs1Component::format).collect(Collectors.joining(" "));
    }

    /** The whole length of a predefined value. */
    int length() {
        return components.stream().mapToInt(Gs1Component::length).sum();
    }

    /** True when a stray value would hardly pass: it ends in a check digit or is a date. */
    boolean isProven() {
        return predefined && (has(CHECK_DIGIT) || isDate());
    }

    boolean isDate() {
        return has(DATE_OR_MONTH) || has(DATE);
    }

    /** What is wrong with a value: another shape, a wrong check digit, an impossible date. */
    Optional<Refusal> fault(String value, Gs1Calendar calendar) {
        Matcher parts = pattern.matcher(value);
        if (!parts.matches()) {
            return Optional.of(Refusal.of("gs1.value", code, value, format()));
        }
        return IntStream.range(0, components.size())
                .mapToObj(part -> Optional.ofNullable(parts.group(part + 1))
                        .flatMap(content -> fault(components.get(part).linters(), content, calendar)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Refusal> fault(List<String> linters, String content, Gs1Calendar calendar) {
        if (linters.contains(CHECK_DIGIT) && !CheckDigit.isGs1(content)) {
            return Optional.of(Refusal.of("gs1.checkDigit", code, content, CheckDigit.gs1Expected(content)));
        }
        boolean dayMayMiss = linters.contains(DATE_OR_MONTH);
        boolean isDay = dayMayMiss || linters.contains(DATE);
        return isDay && calendar.day(content, dayMayMiss).isEmpty()
                ? Optional.of(Refusal.of("gs1.date", code, content))
                : Optional.empty();
    }

    private boolean has(String linter) {
        return components.getFirst().linters().contains(linter);
    }
}
