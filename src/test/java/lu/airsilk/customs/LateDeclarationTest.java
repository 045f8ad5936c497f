package lu.airsilk.customs;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.WorkCalendar;
import org.junit.jupiter.api.Test;

class LateDeclarationTest {

    /** National Day 2026 with its working Saturday, as far as these stories need it. */
    private static final WorkCalendar CALENDAR = new WorkCalendar(
            LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2026, 10, 8)).collect(Collectors.toSet()),
            Set.of(LocalDate.of(2026, 10, 10)),
            Set.of(2026));

    /** Declared on Tuesday the 3rd: the 18th is the fifteenth day after, and 18, 19 and 20 are charged. */
    @Test
    void the_first_and_the_last_day_both_count() {
        assertEquals(late("2026-11-18", 3, "150", "50"), of("2026-11-03", "2026-11-20", "100000"));
    }

    @Test
    void until_the_fourteenth_day_nothing_is_charged() {
        assertEquals(late("2026-11-18", 0, "0", "50"), of("2026-11-03", "2026-11-17", "100000"));
        assertEquals(late("2026-11-18", 1, "50", "50"), of("2026-11-03", "2026-11-18", "100000"));
    }

    /** Friday the 6th and fifteen days are Saturday the 21st: it costs from Monday on. */
    @Test
    void a_first_day_on_which_people_rest_moves_to_the_next_working_day() {
        assertEquals(late("2026-11-23", 2, "100", "50"), of("2026-11-06", "2026-11-24", "100000"));
    }

    /** The 17th of September and fifteen days are the 2nd of October; people work again on the 8th. */
    @Test
    void a_feast_moves_it_too_and_a_weekend_that_is_worked_does_not() {
        assertEquals(
                LocalDate.of(2026, 10, 8), of("2026-09-17", "2026-09-17", "1").firstDay());
        assertEquals(
                LocalDate.of(2026, 10, 10), of("2026-09-25", "2026-09-25", "1").firstDay());
    }

    /** 0.5 ‰ of 99,999 for one day are 49.9995: below fifty nothing is charged; for two days 99, since a broken yuan is not. */
    @Test
    void a_broken_yuan_is_not_charged_nor_anything_below_fifty() {
        assertEquals(late("2026-11-18", 1, "0", "50.00"), of("2026-11-03", "2026-11-18", "99999"));
        assertEquals(late("2026-11-18", 2, "99", "50.00"), of("2026-11-03", "2026-11-19", "99999"));
        assertEquals(late("2026-11-18", 1, "0", "6.17"), of("2026-11-03", "2026-11-18", "12345.67"));
        assertEquals(late("2026-11-18", 9, "55", "6.17"), of("2026-11-03", "2026-11-26", "12345.67"));
    }

    @Test
    void what_cannot_be_is_refused() {
        assertEquals(
                Refusal.of("lateDeclaration.early", LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 3)),
                refusalOf(() -> of("2026-11-03", "2026-11-02", "1")));
        assertEquals(
                Refusal.of("dutyCalculation.value", Money.of("-1", "CNY")),
                refusalOf(() -> of("2026-11-03", "2026-11-03", "-1")));
    }

    /** Day by day, in hundredths of a fen. */
    @Test
    void it_is_what_counting_day_by_day_gives() {
        Random random = new Random(273);
        for (int round = 0; round < 20_000; round++) {
            LocalDate declared = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
            LocalDate accepted = declared.plusDays(random.nextInt(60));
            long fen = random.nextLong(100_000_000);

            LateDeclaration late =
                    LateDeclaration.of(declared, accepted, Money.of(BigDecimal.valueOf(fen, 2), "CNY"), CALENDAR);

            long days = 0;
            boolean begun = false;
            for (LocalDate day = declared.plusDays(15); !day.isAfter(accepted); day = day.plusDays(1)) {
                begun |= CALENDAR.isWorkday(day);
                days += begun ? 1 : 0;
            }
            long yuan = fen * days / 200_000;
            assertEquals(days, late.days());
            assertEquals(Money.of(Long.toString(yuan < 50 ? 0 : yuan), "CNY"), late.amount());
        }
    }

    private static LateDeclaration of(String declared, String accepted, String value) {
        return LateDeclaration.of(
                LocalDate.parse(declared), LocalDate.parse(accepted), Money.of(value, "CNY"), CALENDAR);
    }

    private static LateDeclaration late(String first, long days, String amount, String next) {
        return new LateDeclaration(LocalDate.parse(first), days, Money.of(amount, "CNY"), Money.of(next, "CNY"));
    }
}
