package lu.airsilk.message.field;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Of the dates a shortened one may stand for, the one nearest to the receipt of the message.
 *
 * @param received when it came
 */
public record NearestDate(Instant received) {

    /** The moment of a day of the month and a time in UTC, as a Type-B envelope states it. */
    public Optional<Instant> moment(int day, LocalTime time) {
        YearMonth month = YearMonth.from(today());
        return Stream.of(month.minusMonths(1), month, month.plusMonths(1))
                .filter(candidate -> candidate.isValidDay(day))
                .map(candidate -> ZonedDateTime.of(candidate.atDay(day), time, ZoneOffset.UTC)
                        .toInstant())
                .min(Comparator.comparing(
                        moment -> Duration.between(moment, received).abs()));
    }

    /** A day of a month, 1 to 12, without its year; empty when no year has it. */
    Optional<LocalDate> day(int month, int day) {
        return IntStream.rangeClosed(-4, 4)
                .mapToObj(years -> YearMonth.of(today().getYear() + years, month))
                .filter(candidate -> candidate.isValidDay(day))
                .map(candidate -> candidate.atDay(day))
                .min(Comparator.comparingLong(date -> Math.abs(DAYS.between(date, today()))));
    }

    private LocalDate today() {
        return received.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
