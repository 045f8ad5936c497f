package lu.airsilk.shared.gs1;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** Reads one scan from left to right; used once. */
final class ElementStringReader {

    static final char SEPARATOR = '\u001d';

    private static final int LONGEST_CODE = 4;

    private final Gs1Dictionary dictionary = Gs1Dictionary.PUBLISHED;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, LocalDate> dates = new LinkedHashMap<>();
    private final List<ApplicationIdentifier> read = new ArrayList<>();
    private final List<Reason> findings = new ArrayList<>();
    private final Gs1Calendar calendar;
    private final String text;
    private int position;

    ElementStringReader(String text, LocalDate today) {
        this.text = text;
        this.calendar = new Gs1Calendar(today.getYear());
    }

    ElementString read(Optional<String> symbology) {
        while (position < text.length()) {
            if (text.charAt(position) == SEPARATOR) {
                position++;
            } else {
                element();
            }
        }
        Refused.unless(!values.isEmpty(), "gs1.empty");
        Gs1Associations associations = new Gs1Associations(values.keySet());
        read.stream().flatMap(associations::findings).forEach(findings::add);
        return new ElementString(symbology, values, dates, findings);
    }

    private void element() {
        ApplicationIdentifier identifier = identifier();
        String value = identifier.predefined() ? taken(identifier.length()) : takenToSeparator();
        Optional<Refusal> fault = identifier.fault(value, calendar);
        if (fault.isPresent()) {
            throw new Refused(fault.get());
        }
        keep(identifier, value);
    }

    private ApplicationIdentifier identifier() {
        int place = position + 1;
        ApplicationIdentifier identifier = dictionary
                .leading(text.substring(position))
                .orElseThrow(() -> Refused.because("gs1.identifier", taken(LONGEST_CODE), place));
        position += identifier.code().length();
        return identifier;
    }

    private void keep(ApplicationIdentifier identifier, String value) {
        String code = identifier.code();
        String before = values.putIfAbsent(code, value);
        Refused.unless(before == null || before.equals(value), "gs1.twice", code, value);
        if (before != null) {
            return;
        }
        read.add(identifier);
        if (identifier.isDate()) {
            calendar.day(value.substring(0, 6), true).ifPresent(day -> dates.put(code, day));
        }
        if (!identifier.predefined()) {
            swallowed(value).ifPresent(other -> findings.add(Reason.of("gs1.separatorMissing", code, value, other)));
        }
    }

    private String taken(int length) {
        int start = position;
        position = Math.min(text.length(), position + length);
        return text.substring(start, position);
    }

    private String takenToSeparator() {
        int separator = text.indexOf(SEPARATOR, position);
        return taken((separator < 0 ? text.length() : separator) - position);
    }

    /**
     * The identifier that this value seems to have swallowed because no separator ended it: {@code 032915210526} is
     * more likely batch 0329 with a best-before date. It is only told, never guessed.
     */
    private Optional<String> swallowed(String value) {
        return IntStream.range(1, value.length())
                .mapToObj(value::substring)
                .flatMap(tail -> dictionary.leading(tail).filter(it -> it.isProven() && heads(it, tail)).stream())
                .map(ApplicationIdentifier::code)
                .findFirst();
    }

    /** True when the text begins with a whole element of this identifier and nothing or another element follows. */
    private boolean heads(ApplicationIdentifier identifier, String tail) {
        int end = identifier.code().length() + identifier.length();
        if (tail.length() < end) {
            return false;
        }
        String rest = tail.substring(end);
        return identifier
                        .fault(tail.substring(identifier.code().length(), end), calendar)
                        .isEmpty()
                && (rest.isEmpty() || dictionary.leading(rest).isPresent());
    }
}
