package lu.airsilk.customs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.WorkCalendar;

/**
 * What customs charge for goods that are declared late.
 *
 * <p>The first day is the fifteenth after the aircraft was declared, or the next working day when people rest on it; it and
 * the day on which the entry is accepted both count. A broken yuan is not charged, nor is anything below fifty. Source: order
 * 273 of the General Administration of Customs (28 October 2024), articles 4 and 5; it was ten yuan before.
 *
 * @param firstDay on which it costs something
 * @param days that are charged
 * @param nextDay what one day more costs
 */
public record LateDeclaration(LocalDate firstDay, long days, Money amount, Money nextDay) {

    private static final int DAYS_FREE = 15;
    private static final BigDecimal A_DAY = new BigDecimal("0.0005");
    private static final BigDecimal LEAST = BigDecimal.valueOf(50);

    /**
     * Works it out.
     *
     * @param accepted the day on which customs accept the entry, or today for what it costs by now
     * @param customsValue in yuan, not negative
     */
    public static LateDeclaration of(
            LocalDate aircraftDeclared, LocalDate accepted, Money customsValue, WorkCalendar calendar) {
        Refused.unless(!accepted.isBefore(aircraftDeclared), "lateDeclaration.early", accepted, aircraftDeclared);
        Refused.unless(!customsValue.isNegative(), "dutyCalculation.value", customsValue);
        LocalDate first = firstDay(aircraftDeclared, calendar);
        long days = Math.max(0, ChronoUnit.DAYS.between(first, accepted) + 1);
        Money exact = customsValue.times(A_DAY);
        return new LateDeclaration(first, days, charged(exact.times(days)), exact.rounded(RoundingMode.HALF_UP));
    }

    /** The first day on which goods of this aircraft are late. */
    public static LocalDate firstDay(LocalDate aircraftDeclared, WorkCalendar calendar) {
        LocalDate day = aircraftDeclared.plusDays(DAYS_FREE);
        while (!calendar.isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static Money charged(Money exact) {
        BigDecimal yuan = exact.amount().setScale(0, RoundingMode.DOWN);
        return new Money(yuan.compareTo(LEAST) < 0 ? BigDecimal.ZERO : yuan, exact.currency());
    }
}
