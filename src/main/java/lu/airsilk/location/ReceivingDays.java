package lu.airsilk.location;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.shared.Refused;

/**
 * The days of the week on which a store takes goods in.
 *
 * @param days at least one, Monday first
 */
public record ReceivingDays(List<DayOfWeek> days) {

    /** Monday to Saturday. */
    public static final ReceivingDays WORKDAYS = of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY));

    public ReceivingDays {
        Refused.unless(!days.isEmpty(), "store.noReceivingDay");
        days = days.stream().distinct().sorted().toList();
    }

    public static ReceivingDays of(Collection<DayOfWeek> days) {
        return new ReceivingDays(List.copyOf(days));
    }

    /** The days as a column keeps them: ISO weekday numbers, {@code 135} for Monday, Wednesday and Friday. */
    public static ReceivingDays ofDigits(String digits) {
        return of(digits.chars().mapToObj(digit -> DayOfWeek.of(digit - '0')).toList());
    }

    public String digits() {
        return days.stream().map(day -> Integer.toString(day.getValue())).collect(Collectors.joining());
    }

    /** The first receiving day on or after this one; at most six days later. */
    public LocalDate onOrAfter(LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1))
                .filter(next -> days.contains(next.getDayOfWeek()))
                .findFirst()
                .orElseThrow();
    }

    /** The three letters of each day, as programs write them: {@code MON}. */
    public List<String> words() {
        return days.stream().map(day -> day.name().substring(0, 3)).toList();
    }

    /** Days from their first three letters, as programs write them. */
    public static ReceivingDays ofWords(Collection<String> words) {
        return of(words.stream().map(ReceivingDays::day).toList());
    }

    private static DayOfWeek day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> word.length() >= 3 && day.name().regionMatches(true, 0, word, 0, word.length()))
                .findFirst()
                .orElseThrow(() -> Refused.because("store.receivingDay", word));
    }
}
