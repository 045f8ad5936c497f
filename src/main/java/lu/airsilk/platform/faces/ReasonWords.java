package lu.airsilk.platform.faces;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Reason;

/**
 * Says reasons to somebody who reads them elsewhere than on a page, but as pages say them.
 *
 * @param today decides whether a day is said with its year
 */
public record ReasonWords(Texts texts, LocalDate today, Locale reader) {

    private static final Pattern DATED = Pattern.compile(
            "(?:(?<flight>[A-Z0-9]{2}\\d{1,4}[A-Z]?)-)?(?<day>\\d{4}-[01]\\d-[0-3]\\d)" + "(?<hour> \\d{2}:\\d{2})?");

    public String say(Reason reason) {
        List<String> said = reason.arguments().stream()
                .map(kept -> kept(Texts.shown(kept, reader), day -> PlaceTime.day(day, today, reader)))
                .toList();
        return texts.say(reason.key(), said, reader);
    }

    /** Days, moments and flights are kept in sentences as programs write them; everything else as it is. */
    static String kept(String text, Function<LocalDate, String> day) {
        Matcher dated = DATED.matcher(text);
        if (!dated.matches()) {
            return text;
        }
        String flight = dated.group("flight") == null ? "" : dated.group("flight") + " ";
        return day(dated.group("day"))
                .map(known -> flight + day.apply(known) + Objects.requireNonNullElse(dated.group("hour"), ""))
                .orElse(text);
    }

    /** The thirtieth of February looks like a day, and is told as it was typed. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
