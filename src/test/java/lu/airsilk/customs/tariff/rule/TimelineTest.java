package lu.airsilk.customs.tariff.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Of one thing one value holds a day. */
class TimelineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static final int ROUNDS = 300;

    private static Period open(int from, String value) {
        return new Period(DAY.plusDays(from), Optional.empty(), value);
    }

    private static Period closed(int from, int to, String value) {
        return new Period(DAY.plusDays(from), Optional.of(DAY.plusDays(to)), value);
    }

    @Test
    void what_begins_later_ends_for_good_what_had_no_end() {
        Timeline thing = new Timeline();
        thing.tell(open(0, "10"));
        Period cut = closed(5, 8, "4");
        assertEquals(Optional.empty(), thing.against(cut));
        thing.tell(cut);

        assertEquals(Optional.of("10"), thing.on(DAY.plusDays(4)).map(Period::value));
        assertEquals(Optional.of("4"), thing.on(DAY.plusDays(8)).map(Period::value));
        assertEquals(Optional.empty(), thing.on(DAY.plusDays(9)), "what was before it does not come back by itself");
    }

    @Test
    void periods_that_say_until_when_they_hold_do_not_overlap() {
        Timeline thing = new Timeline();
        thing.tell(closed(10, 20, "5"));

        assertEquals(Optional.of(closed(10, 20, "5")), thing.against(open(20, "6")));
        assertEquals(Optional.empty(), thing.against(open(21, "6")));
        assertEquals(Optional.of(closed(10, 20, "5")), thing.against(closed(1, 10, "6")));
        assertEquals(Optional.empty(), thing.against(closed(1, 9, "6")));
        assertEquals(Optional.empty(), thing.against(open(1, "6")), "it holds until the other begins");
    }

    @Test
    void from_one_day_only_the_end_is_told_anew() {
        Timeline thing = new Timeline();
        thing.tell(closed(10, 20, "5"));

        assertTrue(thing.against(closed(10, 20, "5")).isPresent(), "that is told already");
        assertTrue(thing.against(closed(10, 20, "6")).isPresent(), "another value needs another day");
        assertEquals(Optional.empty(), thing.against(closed(10, 15, "5")));
        assertEquals(Optional.empty(), thing.against(open(10, "5")));
        thing.tell(closed(30, 40, "7"));
        assertEquals(Optional.of(closed(30, 40, "7")), thing.against(closed(10, 30, "5")), "nor into what follows");
    }

    @Test
    void of_accepted_periods_no_two_say_that_they_hold_the_same_day() {
        Random chance = new Random(178);
        for (int round = 0; round < ROUNDS; round++) {
            Timeline thing = new Timeline();
            List<Period> told = new ArrayList<>();
            for (int number = 0; number < 20; number++) {
                int from = chance.nextInt(60);
                Period next = chance.nextBoolean()
                        ? open(from, "v" + number)
                        : closed(from, from + chance.nextInt(15), "v" + number);
                if (thing.against(next).isEmpty()) {
                    thing.tell(next);
                    told.add(next);
                }
            }
            for (int at = 0; at < 80; at++) {
                LocalDate day = DAY.plusDays(at);
                long closed = told.stream()
                        .filter(period -> period.to().isPresent()
                                && !period.from().isAfter(day)
                                && !period.to().orElseThrow().isBefore(day))
                        .count();
                assertTrue(closed <= 1, () -> day + " in " + told);
                if (closed == 1) {
                    assertTrue(
                            thing.on(day).orElseThrow().to().isPresent()
                                    && thing.on(day).orElseThrow().reaches(day),
                            () -> "what says that it holds does: " + day + " in " + told);
                }
            }
        }
    }
}
