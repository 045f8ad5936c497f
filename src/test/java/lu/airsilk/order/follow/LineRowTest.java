package lu.airsilk.order.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.order.promise.Expectation;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.order.promise.Via;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineRowTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 26);

    @Test
    void a_line_is_late_from_the_day_after_it_was_expected_until_all_of_it_is_here() {
        assertEquals(0, line(0).daysLate(DUE));
        assertEquals(1, line(0).daysLate(DUE.plusDays(1)));
        assertEquals(3, line(11).daysLate(DUE.plusDays(3)));
        assertEquals(0, line(12).daysLate(DUE.plusDays(3)));
    }

    @Test
    void a_line_that_was_given_nothing_when_goods_were_shared_out_has_no_day() {
        assertEquals(DUE, line(0, Cases.ZERO, false).expected());
        assertEquals(DUE, line(0, Cases.of(1), true).expected());
        assertNull(line(0, Cases.ZERO, true).expected());
        assertEquals(0, line(0, Cases.ZERO, true).daysLate(DUE.plusDays(1)));
    }

    @Test
    void a_line_of_which_all_that_was_given_is_here_is_not_late_for_the_rest() {
        assertEquals(1, line(5, Cases.of(1), true).daysLate(DUE.plusDays(1)));
        assertNull(line(6, Cases.of(1), true).expected());
        assertEquals(0, line(6, Cases.of(1), true).daysLate(DUE.plusDays(1)));
        assertEquals(1, line(6, Cases.of(1), false).daysLate(DUE.plusDays(1)));
    }

    @Test
    void what_is_in_the_store_tells_the_day_on_which_it_came_and_none_on_which_it_is_expected() {
        LocalDate after = DUE.plusDays(3);

        assertNull(line(12).expected());
        assertEquals(LineDay.HERE, LineDay.of(line(12), after));
        assertEquals(LineDay.HERE_REST_OPEN, LineDay.of(line(6, Cases.of(1), true), after));
        assertFalse(LineDay.HERE.isToCome());
    }

    /** “96 % by the promised day” can be checked by the order as long as it is kept. */
    @Test
    void what_came_later_than_promised_goes_on_saying_so_by_the_day_that_was_promised_first() {
        Speaker speaker = new Speaker(new Texts(), sku -> Optional.empty(), name -> name, Locale.CHINESE, DUE);
        LineRow inTime = line(12);
        LineRow late = came(DUE.plusDays(4), null);

        assertEquals(0, inTime.daysAfterPromise());
        assertEquals(2, late.daysAfterPromise());
        assertEquals(
                speaker.day(DUE.plusDays(4)) + " 已到，晚于承诺 2 天（承诺最晚 " + speaker.day(DUE.plusDays(2)) + "）",
                told(late, DUE.plusDays(9), speaker));
        assertEquals(
                5, came(DUE.plusDays(4), DUE.minusDays(1)).daysAfterPromise(), "though it was moved by decision since");
    }

    private static LineRow came(LocalDate day, @Nullable LocalDate promisedFirst) {
        LineRow line = line(12);
        return new LineRow(
                line.position(),
                line.sku(),
                line.names(),
                line.figures(),
                line.promise(),
                line.expectation(),
                line.rest(),
                day,
                promisedFirst,
                line.price(),
                Optional.empty(),
                null,
                line.whyMissing(),
                line.atCount(),
                line.comments());
    }

    @Test
    void a_line_that_lost_all_its_goods_waits_without_a_day_and_is_over_once_the_day_that_was_promised_is() {
        LineRow lost = line(0, Cases.ZERO, true);
        LocalDate promised = Objects.requireNonNull(lost.promisedBy());

        assertTrue(lost.waitsWithoutDay(promised.plusDays(1)));
        assertTrue(lost.isPromiseOver(promised.plusDays(1)));
        assertFalse(lost.isPromiseOver(promised));
        assertFalse(line(0, Cases.of(1), true).waitsWithoutDay(promised.plusDays(1)), "some of it has a day");
    }

    @Test
    void what_was_cut_is_promised_no_more() {
        LineDay cut = LineDay.of(line(0, Cases.ZERO, true), DUE);

        assertEquals(LineDay.OPEN, cut);
        assertFalse(cut.isToCome());
    }

    @Test
    void what_is_not_here_on_its_day_is_late_and_what_has_left_for_the_store_is_on_a_truck() {
        assertEquals(LineDay.AHEAD, LineDay.of(line(0, Cases.of(1), false), DUE));
        assertEquals(LineDay.LATE, LineDay.of(line(0, Cases.of(1), false), DUE.plusDays(1)));
        assertEquals(LineDay.ON_TRUCK, LineDay.of(line(0), DUE));
        assertEquals(LineDay.LATE_ON_TRUCK, LineDay.of(line(0), DUE.plusDays(1)));
    }

    @Test
    void the_day_of_a_truck_is_none_of_the_cases_that_nobody_has_given() {
        LineRow cut = line(0, Cases.of(1), true);
        assertEquals(LineDay.ON_TRUCK_REST_OPEN, LineDay.of(cut, DUE));
        assertTrue(LineDay.ON_TRUCK_REST_OPEN.isToCome());
        assertFalse(cut.figures().isRestToCome());

        assertTrue(line(0, Cases.of(1), false).figures().isRestToCome(), "its own goods are still to be shared out");
        assertFalse(line(0).figures().isRestToCome());
    }

    @Test
    void what_was_given_and_lies_at_the_hub_has_a_day_that_the_rest_has_not() {
        LineRow given = line(0, Cases.of(1), Cases.ZERO, true, Expectation.NONE);

        assertEquals(LineDay.GIVEN_REST_OPEN, LineDay.of(given, DUE));
        assertTrue(LineDay.GIVEN_REST_OPEN.isToCome());
    }

    /** Somebody who has one of two cases does not read that “it” comes, or is late. */
    @Test
    void what_is_here_of_a_line_is_told_before_what_is_still_to_come() {
        Speaker speaker = new Speaker(new Texts(), sku -> Optional.empty(), name -> name, Locale.GERMAN, DUE);
        LineRow open = line(6, Cases.of(1), false);
        LineRow given = line(6, Cases.of(2), true);

        assertEquals("1 Karton versandt, davon 1 Karton da; 1 weitere: " + speaker.day(DUE), told(open, DUE, speaker));
        assertEquals(
                "1 Karton versandt; 1 weitere: " + speaker.day(DUE), told(line(0, Cases.of(1), false), DUE, speaker));
        assertEquals(
                "1 Karton versandt, davon 1 Karton da; 1 weitere: 1 Tag zu spät (erwartet " + speaker.day(DUE)
                        + "), noch kein neuer Termin",
                told(open, DUE.plusDays(1), speaker));
        assertEquals(
                "1 Karton schon da; es fehlt noch: auf dem Weg zu Ihnen, da am " + speaker.day(DUE),
                told(given, DUE, speaker));
        assertEquals("angekommen " + speaker.day(DUE), told(line(12), DUE, speaker));
    }

    /** “Arrived” alone hid that 4 of 10 cases would never come. */
    @Test
    void of_what_was_given_in_part_each_part_tells_how_much_it_is_and_when_it_comes_or_why_it_does_not() {
        Speaker speaker = new Speaker(new Texts(), sku -> Optional.empty(), name -> name, Locale.CHINESE, DUE);
        Expectation later = Expectation.agreed(DUE.plusDays(5));

        assertEquals(
                speaker.day(DUE) + " 已到 6 箱；途中破损或短少 4 箱，不会再到",
                told(ten(10, 10, 0, 36, 24, true, Expectation.NONE), DUE, speaker));
        assertEquals("已发 6 箱，到 6 箱；其余 4 箱：日期待定", told(ten(10, 6, 0, 36, 0, false, Expectation.GROUNDED), DUE, speaker));
        assertEquals(
                "已发 6 箱，到 6 箱；其余 4 箱：" + speaker.day(DUE.plusDays(5)),
                told(ten(10, 6, 0, 36, 0, false, later), DUE, speaker));
        assertEquals(
                speaker.day(DUE) + " 已到；已取消的 4 箱不会到", told(ten(10, 6, 4, 36, 0, true, Expectation.NONE), DUE, speaker));
        assertEquals(
                speaker.day(DUE) + " 已到；未接单的 4 箱不会到", told(ten(6, 6, 0, 36, 0, true, Expectation.NONE), DUE, speaker));
        assertEquals("不会到货；已取消的 10 箱不会到", told(ten(10, 0, 10, 0, 0, true, Expectation.NONE), DUE, speaker));
        assertEquals("不会到货；途中破损或短少 10 箱，不会再到", told(ten(10, 10, 0, 0, 60, true, Expectation.NONE), DUE, speaker));
    }

    /** Ten cases of six were asked for. */
    private static LineRow ten(
            long accepted, long sent, long cancelled, long received, long settled, boolean shared, Expectation now) {
        return line(
                new LineRow.Figures(
                        PackSize.of(6),
                        Cases.of(10),
                        Cases.of(accepted),
                        Cases.of(sent),
                        Cases.of(sent),
                        Cases.of(cancelled),
                        Cases.ZERO,
                        shared,
                        Units.of(received),
                        Units.of(settled)),
                now);
    }

    /** Of 106 cases and 9 pieces nobody reads that 106 cases came. */
    @Test
    void what_came_beside_whole_cases_is_told_in_pieces_as_everywhere() {
        Speaker speaker = new Speaker(new Texts(), sku -> Optional.empty(), name -> name, Locale.CHINESE, DUE);

        assertEquals("已发 2 箱，到 1 箱 + 4 件；其余 3 箱：" + speaker.day(DUE), told(five(2, 2, 10, false), DUE, speaker));
        assertEquals("已发 2 箱，到 4 件；其余 3 箱：" + speaker.day(DUE), told(five(2, 2, 4, false), DUE, speaker));
        assertEquals("已到 4 件；未到的：配送中，" + speaker.day(DUE) + " 到", told(five(5, 5, 4, true), DUE, speaker));
    }

    /** “The rest has no date yet” leaves open how much came, and how much is waited for. */
    @Test
    void a_day_that_is_none_of_the_rest_tells_how_much_each_of_the_two_is() {
        Speaker chinese = new Speaker(new Texts(), sku -> Optional.empty(), name -> name, Locale.CHINESE, DUE);
        Speaker english = new Speaker(new Texts(), sku -> Optional.empty(), name -> name, Locale.ENGLISH, DUE);

        assertEquals(chinese.day(DUE) + " 已到 3 箱，其余 2 箱日期待定", told(five(3, 3, 18, true), DUE, chinese));
        assertEquals(
                "arrived " + english.day(DUE) + ": 4 cases, no date yet for the other case",
                told(five(4, 4, 24, true), DUE, english));
        assertEquals("3 箱配送中，" + chinese.day(DUE) + " 到，其余 2 箱日期待定", told(five(3, 3, 0, true), DUE, chinese));
        assertEquals(
                "已到 1 箱；未到的：2 箱配送中，" + chinese.day(DUE) + " 到，其余 2 箱日期待定", told(five(3, 3, 6, true), DUE, chinese));
    }

    @Test
    void the_rest_beside_what_was_given_is_told_with_the_day_that_its_supplier_has_said() {
        Speaker chinese = new Speaker(new Texts(), sku -> Optional.empty(), name -> name, Locale.CHINESE, DUE);
        LocalDate later = DUE.plusDays(9);
        ShelfForecast there = new ShelfForecast(later, later.plusDays(1));
        Expectation both = Expectation.of(there, Cases.of(2));
        Expectation one = Expectation.of(there, Cases.of(1));
        String day = chinese.day(DUE);
        String rest = chinese.day(later);

        assertEquals("已分货的 3 箱 " + day + " 到，其余 2 箱 " + rest + " 到", told(given(3, 0, both), DUE, chinese));
        assertEquals("已分货的 3 箱 " + day + " 到，其余 2 箱中 1 箱 " + rest + " 到", told(given(3, 0, one), DUE, chinese));
        assertEquals("3 箱配送中，" + day + " 到，其余 2 箱 " + rest + " 到", told(given(3, 3, both), DUE, chinese));
        assertEquals(
                "已分货的 3 箱已晚 10 天（此前预计 " + day + "），其余 2 箱此前预计 " + rest + "，新日期待定",
                told(given(3, 0, both), later.plusDays(1), chinese));
        assertEquals(
                "已分货的 3 箱已晚 10 天（此前预计 " + day + "），其余 2 箱中 1 箱此前预计 " + rest + "，新日期待定",
                told(given(3, 0, one), later.plusDays(1), chinese));
        assertEquals(
                "3 箱已晚 1 天（此前预计 " + day + "），配送中，其余 2 箱 " + rest + " 到",
                told(given(3, 3, both), DUE.plusDays(1), chinese));
        assertTrue(given(3, 0, both).isBehindPromise(DUE), "though what was given comes in time");
        assertFalse(given(3, 0, Expectation.NONE).isBehindPromise(DUE));
    }

    @Test
    void a_day_that_is_lost_leaves_the_promise_to_be_told() {
        LineRow lost = line(five(0, 0, 0, true).figures(), Expectation.NONE);

        assertEquals(LineDay.OPEN, LineDay.of(lost, DUE));
        assertTrue(LineDay.OPEN.isPromiseTold(lost));
        assertFalse(LineDay.HERE.isPromiseTold(lost));
    }

    @Test
    void the_day_of_the_rest_is_told_though_customs_hold_what_was_given() {
        Speaker chinese = new Speaker(new Texts(), sku -> Optional.empty(), name -> name, Locale.CHINESE, DUE);
        LocalDate later = DUE.plusDays(9);
        Expectation rest = Expectation.of(new ShelfForecast(later, later), Cases.of(2));
        LineRow held = line(five(3, 0, 0, true).figures(), Expectation.GROUNDED, rest);

        assertEquals("已分货的 3 箱日期待定，其余 2 箱 " + chinese.day(later) + " 到", told(held, DUE, chinese));
        assertEquals(
                LineDay.OPEN,
                LineDay.of(line(five(3, 0, 0, true).figures(), Expectation.GROUNDED, Expectation.NONE), DUE));
    }

    private static LineRow given(long given, long shipped, Expectation rest) {
        return line(five(given, shipped, 0, true).figures(), Expectation.NONE, rest);
    }

    @Test
    void what_is_late_says_how_far_its_goods_are() {
        Speaker chinese = new Speaker(new Texts(), sku -> Optional.empty(), name -> name, Locale.CHINESE, DUE);
        Expectation atHub = Expectation.of(new ShelfForecast(DUE, DUE), Waypoint.AT_HUB);
        String late = "已晚 1 天（此前预计 " + chinese.day(DUE) + "），";

        assertEquals(late + "货在枢纽仓，新日期待定", told(line(five(5, 0, 0, true).figures(), atHub), DUE.plusDays(1), chinese));
        assertEquals(
                late + "还没分到货，新日期待定",
                told(line(five(0, 0, 0, false).figures(), Expectation.NONE), DUE.plusDays(1), chinese));
        assertEquals(
                late + "新日期待定",
                told(line(five(5, 0, 0, true).figures(), Expectation.NONE), DUE.plusDays(1), chinese),
                "of which nothing was heard");
        for (Waypoint waypoint : Waypoint.values()) {
            Expectation seen = Expectation.of(new ShelfForecast(DUE, DUE), waypoint);
            String told = told(line(five(5, 2, 0, true).figures(), seen), DUE.plusDays(1), chinese);
            assertFalse(told.contains("LineDay"), told);
        }
    }

    @Test
    void cases_that_the_hub_counts_are_told_with_the_day_and_in_the_place_of_where_they_were_seen_once_it_is_over() {
        Speaker english = new Speaker(new Texts(), sku -> Optional.empty(), name -> name, Locale.ENGLISH, DUE);
        Expectation cleared = Expectation.of(new ShelfForecast(DUE, DUE), Waypoint.CLEARED);
        LineRow row = atCount(line(five(5, 0, 0, true).figures(), cleared), 5);

        assertEquals(english.day(DUE) + "; 5 cases at the hub, being counted", told(row, DUE, english));
        assertEquals(
                "1 day late (expected " + english.day(DUE) + "), at the hub, being counted, no new date yet",
                told(row, DUE.plusDays(1), english));
        Expectation held = Expectation.of(new ShelfForecast(DUE, DUE), Waypoint.CHECKED_IN);
        assertTrue(told(atCount(line(five(5, 0, 0, true).figures(), held), 1), DUE.plusDays(1), english)
                .endsWith("at the earliest; 1 case at the hub, being counted"));
    }

    private static LineRow atCount(LineRow line, long cases) {
        return new LineRow(
                line.position(),
                line.sku(),
                line.names(),
                line.figures(),
                line.promise(),
                line.expectation(),
                line.rest(),
                line.arrivedOn(),
                line.promisedFirst(),
                line.price(),
                line.why(),
                line.saidAt(),
                line.whyMissing(),
                Cases.of(cases),
                line.comments());
    }

    /** Five cases of six. */
    private static LineRow five(long given, long shipped, long received, boolean sharedOut) {
        LineRow.Figures figures = new LineRow.Figures(
                PackSize.of(6),
                Cases.of(5),
                Cases.of(5),
                Cases.of(given),
                Cases.of(shipped),
                Cases.ZERO,
                Cases.ZERO,
                sharedOut,
                Units.of(received),
                Units.ZERO);
        return line(figures, Expectation.NONE);
    }

    @Test
    void the_rest_of_a_line_is_expected_on_the_day_that_was_promised_anew() {
        Speaker chinese = new Speaker(new Texts(), sku -> Optional.empty(), name -> name, Locale.CHINESE, DUE);
        LocalDate sooner = DUE.minusDays(3);
        Expectation some = Expectation.of(new ShelfForecast(sooner, sooner), Cases.of(2));
        Expectation all = Expectation.of(new ShelfForecast(DUE, DUE), Cases.of(2));
        LineRow.Figures figures = five(0, 0, 0, false).figures();

        assertEquals(
                "5 箱中 2 箱 " + chinese.day(sooner) + "，其余 " + chinese.day(DUE),
                told(line(figures, some), sooner, chinese));
        assertEquals(
                "5 箱中 2 箱 " + chinese.day(DUE) + "，其余日期待定",
                told(line(figures, all), sooner, chinese),
                "of which nothing later was promised");
    }

    /** Seven were ordered, four are foreseen, and one was given since of other goods: the arrivals count five, and two without a day. */
    @Test
    void what_was_given_of_other_goods_comes_on_the_day_of_those_that_are_foreseen() {
        Speaker chinese = new Speaker(new Texts(), sku -> Optional.empty(), name -> name, Locale.CHINESE, DUE);
        Expectation four = Expectation.of(new ShelfForecast(DUE, DUE), Cases.of(4));
        LineRow.Figures seven = new LineRow.Figures(
                PackSize.of(6),
                Cases.of(7),
                Cases.of(7),
                Cases.of(1),
                Cases.ZERO,
                Cases.ZERO,
                Cases.ZERO,
                false,
                Units.ZERO,
                Units.ZERO);

        assertEquals("7 箱中 5 箱 " + chinese.day(DUE) + "，其余日期待定", told(line(seven, four), DUE, chinese));
    }

    /** A header that tells what was promised alone is silent about what comes later by now. */
    @Test
    void the_days_of_a_line_are_those_on_which_it_is_expected_now() {
        LocalDate later = DUE.plusDays(7);
        LocalDate last = DUE.plusDays(9);
        ShelfForecast moved = new ShelfForecast(later, later);
        Expectation rest = Expectation.of(new ShelfForecast(last, last), Cases.of(2));
        LineRow.Figures open = five(0, 0, 0, false).figures();

        assertEquals(List.of(DUE), line(open, Expectation.NONE).days().toList());
        assertEquals(
                List.of(later),
                line(open, Expectation.of(moved, Waypoint.LANDED)).days().toList());
        assertEquals(List.of(DUE, last), given(3, 0, rest).days().toList());
        assertEquals(List.of(), line(open, Expectation.GROUNDED).days().toList());
    }

    @Test
    void customs_that_have_it_longer_than_expected_let_it_come_tomorrow_at_the_earliest() {
        Speaker chinese = new Speaker(new Texts(), sku -> Optional.empty(), name -> name, Locale.CHINESE, DUE);
        Expectation held = Expectation.of(new ShelfForecast(DUE, DUE.plusDays(1)), Waypoint.CHECKED_IN);
        LineRow line = line(five(0, 0, 0, false).figures(), held);
        LocalDate after = DUE.plusDays(3);

        assertEquals(
                "已晚 3 天（此前预计 " + chinese.day(DUE) + "），仍在清关：最早 " + chinese.day(after.plusDays(1)),
                told(line, after, chinese));
    }

    private static String told(LineRow line, LocalDate today, Speaker speaker) {
        return LineDay.of(line, today).told(line, today, speaker);
    }

    @Test
    void of_what_was_given_only_those_that_are_not_here_are_to_come_on_its_day() {
        Speaker speaker = new Speaker(new Texts(), sku -> Optional.empty(), name -> name, Locale.GERMAN, DUE);
        LineRow.Figures three = new LineRow.Figures(
                PackSize.of(6),
                Cases.of(3),
                Cases.of(3),
                Cases.of(2),
                Cases.of(1),
                Cases.ZERO,
                Cases.ZERO,
                true,
                Units.of(6),
                Units.ZERO);
        LineRow part = line(three, Expectation.NONE);

        assertEquals(LineDay.GIVEN_REST_OPEN, LineDay.of(part, DUE));
        assertEquals(
                "1 Karton versandt, davon 1 Karton da; 2 weitere: " + speaker.day(DUE)
                        + " für den zugeteilten Karton, für den anderen Karton noch kein Termin",
                told(part, DUE, speaker));
        assertEquals(
                "1 Karton versandt, davon 1 Karton da; 2 weitere: 1 Tag zu spät (erwartet " + speaker.day(DUE)
                        + ") für den zugeteilten Karton, für den anderen Karton noch kein Termin",
                told(part, DUE.plusDays(1), speaker));
    }

    @Test
    void the_day_of_what_lies_at_the_hub_is_none_of_what_is_on_a_truck() {
        Speaker speaker = new Speaker(new Texts(), sku -> Optional.empty(), name -> name, Locale.GERMAN, DUE);
        LineRow.Figures all = new LineRow.Figures(
                PackSize.of(6),
                Cases.of(70),
                Cases.of(70),
                Cases.of(70),
                Cases.of(30),
                Cases.ZERO,
                Cases.ZERO,
                true,
                Units.ZERO,
                Units.ZERO);

        assertEquals(
                "30 Kartons versandt; 40 weitere: " + speaker.day(DUE),
                told(line(all, Expectation.NONE), DUE, speaker));
    }

    @Test
    void what_is_expected_of_some_cases_alone_says_so_until_they_are_all_that_is_open() {
        Expectation oneCase = new Expectation(DUE, DUE, "PLANNED", Cases.of(1));

        assertEquals(LineDay.AHEAD_REST_OPEN, LineDay.of(line(0, Cases.ZERO, false, oneCase), DUE));
        assertEquals(LineDay.AHEAD, LineDay.of(line(0, Cases.of(1), false, oneCase), DUE));
        assertTrue(LineDay.AHEAD_REST_OPEN.isToCome());
    }

    @Test
    void what_was_given_before_is_the_rest_of_what_the_last_sharing_gave_and_nothing_of_a_loss() {
        assertEquals(
                Cases.of(1), because(Reason.of("allocation.fairShare", 1, 1, 1)).givenBefore());
        assertEquals(Cases.ZERO, because(Reason.of("allocation.full", 2, 2, 2)).givenBefore());
        assertEquals(
                Cases.ZERO,
                because(Reason.of("allocation.held", "L26-000001", 1)).givenBefore());
        assertEquals(Cases.ZERO, because(Reason.of("promise.moved", "-", 1)).givenBefore());
        assertEquals(Cases.ZERO, line(0).givenBefore());
    }

    private static LineRow because(Reason why) {
        LineRow line = line(0);
        return new LineRow(
                line.position(),
                line.sku(),
                line.names(),
                line.figures(),
                line.promise(),
                line.expectation(),
                line.rest(),
                line.arrivedOn(),
                line.promisedFirst(),
                line.price(),
                Optional.of(why),
                null,
                line.whyMissing(),
                line.atCount(),
                line.comments());
    }

    /** Two cases of six, of which so many units have come. */
    private static LineRow line(long received) {
        return line(received, Cases.of(2), true);
    }

    private static LineRow line(long received, Cases given, boolean sharedOut) {
        return line(received, given, sharedOut, Expectation.NONE);
    }

    private static LineRow line(long received, Cases given, boolean sharedOut, Expectation expectation) {
        return line(received, given, given, sharedOut, expectation);
    }

    private static LineRow line(long received, Cases given, Cases shipped, boolean sharedOut, Expectation expectation) {
        LineRow.Figures figures = new LineRow.Figures(
                PackSize.of(6),
                Cases.of(2),
                Cases.of(2),
                given,
                shipped,
                Cases.ZERO,
                Cases.ZERO,
                sharedOut,
                Units.of(received),
                Units.ZERO);
        return line(figures, expectation);
    }

    private static LineRow line(LineRow.Figures figures, Expectation expectation) {
        return line(figures, expectation, Expectation.NONE);
    }

    private static LineRow line(LineRow.Figures figures, Expectation expectation, Expectation rest) {
        return new LineRow(
                1,
                new Sku("AS0000001"),
                new Names("油", "Oil", "Huile", "Öl", ""),
                figures,
                new Promise(DUE, DUE.plusDays(2), null, Via.NEXT),
                expectation,
                rest,
                figures.received().isZero() ? null : DUE,
                null,
                FrozenPrice.NONE,
                Optional.empty(),
                null,
                Optional.empty(),
                Cases.ZERO,
                0);
    }
}
