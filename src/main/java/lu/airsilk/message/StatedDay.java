package lu.airsilk.message;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Day and perhaps time at the place of an event; {@code 25NOV2026} is 20:26 on 25 November, never a year.
 *
 * @param date the day, in the year nearest to the receipt of the message
 * @param time local time
 */
public record StatedDay(LocalDate date, Optional<LocalTime> time) {}
