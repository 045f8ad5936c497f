package lu.airsilk.customs.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.location.Zones;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class CustomsEntriesTest {

    @Inject
    Acting acting;

    @Inject
    Freight freight;

    @Inject
    CustomsEntries entries;

    @Inject
    CustomsBook book;

    @Inject
    CorrectingEntries correcting;

    @Inject
    ConsignmentBook consignments;

    @Test
    void the_customs_number_is_read_as_people_write_it_and_is_used_once() {
        BookingDraft landed = freight.landed(freight.bought(4));
        String number = "460120264%09d".formatted((System.nanoTime() / 1_000) % 1_000_000_000);
        String typed = number.substring(0, 4) + " " + number.substring(4, 8) + "\u3000" + number.substring(8);

        acting.does("import", () -> entries.declare(landed.awb(), typed, Optional.empty()));

        assertEquals(
                List.of(number),
                acting.as("import", () -> book.entries(landed.awb())).stream()
                        .map(EntryRow::entryNumber)
                        .toList());
        acting.refuses(
                "import", () -> entries.declare(landed.awb(), number, Optional.empty()), "customs.taken", number);
        acting.refuses(
                "import",
                () -> entries.declare(landed.awb(), "4601 2", Optional.empty()),
                "customs.entryNumber",
                "46012");
    }

    @Test
    void who_types_in_later_says_when_it_was_declared_and_a_release_after_that_is_taken() {
        BookingDraft landed = freight.landed(freight.bought(4));
        String number = "460120265%09d".formatted((System.nanoTime() / 1_000) % 1_000_000_000);
        Instant now = Instant.now();
        Optional<Instant> toCome = Optional.of(now.plusSeconds(3_600));

        acting.refuses("import", () -> entries.declare(landed.awb(), number, toCome), "customs.declaredLater", number);
        acting.does(
                "import",
                () -> entries.release(
                        entries.declare(landed.awb(), number, Optional.of(now.minusSeconds(1_800))),
                        Optional.of(now.minusSeconds(900))));

        EntryRow row = acting.as("import", () -> book.entries(landed.awb())).getFirst();
        assertEquals(
                now.minusSeconds(1_800).truncatedTo(ChronoUnit.SECONDS),
                row.declaredAt().truncatedTo(ChronoUnit.SECONDS));
        assertEquals(EntryState.RELEASED, row.state());
    }

    @Test
    void goods_are_declared_from_their_leaving_on_and_let_go_from_their_landing_on() {
        PlannedFlight flight = freight.flight(-2);
        BookingDraft landed = freight.landed(freight.booked(freight.bought(4), flight), flight);
        String entry = freight.entryNumber();

        acting.refuses(
                "import",
                () -> entries.declare(
                        landed.awb(), entry, Optional.of(flight.std().minusSeconds(60))),
                "customs.declaredBeforeLeaving",
                entry,
                here(flight.std()));
        CustomsEntryNumber number = acting.as(
                "import",
                () -> entries.declare(
                        landed.awb(), entry, Optional.of(flight.std().plusSeconds(3_600))));
        acting.refuses(
                "import",
                () -> entries.release(number, Optional.of(flight.sta().minusSeconds(60))),
                "customs.releasedBeforeLanding",
                number,
                here(flight.sta()));
        acting.does("import", () -> entries.release(number, Optional.of(flight.sta())));

        assertEquals(flight.sta(), cleared(landed));
    }

    @Test
    void what_has_no_word_of_the_carrier_is_held_by_its_plan() {
        PlannedFlight flight = freight.flight(2);
        BookingDraft booked = freight.booked(freight.bought(4), flight);
        String entry = freight.entryNumber();

        acting.refuses(
                "import",
                () -> entries.declare(
                        booked.awb(), entry, Optional.of(Instant.now().minusSeconds(60))),
                "customs.notLeftYet",
                entry,
                here(flight.std()));
    }

    @Test
    void a_moment_that_was_typed_wrongly_is_put_right_and_what_stood_there_is_kept_with_the_reason() {
        PlannedFlight flight = freight.flight(-2);
        BookingDraft landed = freight.landed(freight.booked(freight.bought(4), flight), flight);
        Instant declared = flight.sta().plusSeconds(3_600);
        CustomsEntryNumber number =
                acting.as("import", () -> entries.declare(landed.awb(), freight.entryNumber(), Optional.of(declared)));
        acting.refuses(
                "import",
                () -> correcting.correct(number, EntryState.RELEASED, declared.plusSeconds(60), "slip"),
                "customs.notReleased",
                number);
        acting.does("import", () -> entries.release(number, Optional.of(declared.plusSeconds(7_200))));
        Instant first = declared.plusSeconds(7_200);
        Instant right = declared.plusSeconds(1_800);
        acting.mayNot(() -> correcting.correct(number, EntryState.RELEASED, right, "slip"), "hub", "buyer");
        acting.refuses(
                "import",
                () -> correcting.correct(number, EntryState.RELEASED, right, " "),
                "customs.correctionReason",
                200);
        acting.refuses(
                "import",
                () -> correcting.correct(number, EntryState.RELEASED, first, "slip"),
                "customs.sameMoment",
                number.number());
        acting.refuses(
                "import",
                () -> correcting.correct(
                        number, EntryState.RELEASED, flight.sta().minusSeconds(60), "slip"),
                "customs.releasedBeforeLanding",
                number,
                here(flight.sta()));
        acting.refuses(
                "import",
                () -> correcting.correct(number, EntryState.DECLARED, first.plusSeconds(60), "slip"),
                "customs.releasedEarly",
                number.number());
        acting.refusesStale("import", () -> correcting.correct(number, EntryState.RELEASED, right, "slip"));

        acting.doesTwice(
                "import", () -> correcting.correct(number, EntryState.RELEASED, right, "read off the wrong line"));

        assertEquals(right, cleared(landed), "the milestone moves with it");
        CorrectionRow kept = acting.as("import", () -> book.corrections(number)).getLast();
        assertEquals(
                List.of(EntryState.RELEASED, first, right, "read off the wrong line", "import"),
                List.of(kept.moment(), kept.was(), kept.becomes(), kept.reason(), kept.by()));

        acting.does("import", () -> correcting.correct(number, EntryState.RELEASED, first, "no, it was right"));

        assertEquals(first, cleared(landed), "also back to a moment that was said before");
        assertEquals(2, acting.as("import", () -> book.corrections(number)).size());
    }

    @Test
    void nothing_is_corrected_past_the_receipt_that_it_stood_before() {
        PlannedFlight flight = freight.flight(-3);
        BookingDraft landed = freight.landed(freight.booked(freight.bought(4), flight), flight);
        Instant declared = flight.sta().plusSeconds(3_600);
        CustomsEntryNumber number =
                acting.as("import", () -> entries.declare(landed.awb(), freight.entryNumber(), Optional.of(declared)));
        acting.does("import", () -> entries.release(number, Optional.of(declared)));
        Instant delivered = declared.plusSeconds(7_200);
        freight.says(landed, text -> text.notified(delivered).replace("NFD/", "DLV/"));

        acting.refuses(
                "import",
                () -> correcting.correct(number, EntryState.RELEASED, delivered.plusSeconds(60), "slip"),
                "customs.afterHandover",
                number,
                here(delivered));
        acting.does(
                "import", () -> correcting.correct(number, EntryState.RELEASED, delivered.minusSeconds(60), "slip"));
    }

    @Test
    void of_what_flies_apart_one_part_is_put_right_past_the_handing_over_of_the_other() {
        PlannedFlight first = freight.flight(-4);
        PlannedFlight second = freight.nextDay(first);
        BookingDraft landed = freight.booked(freight.bought(4), first, second);
        List.of(first, second).forEach(flight -> {
            freight.says(landed, text -> text.departed(flight, 2, flight.std()));
            freight.says(landed, text -> text.arrived(flight, 2, flight.sta()));
            freight.says(landed, text -> text.checkedIn(flight, 2, flight.sta()));
        });
        Instant slip = first.sta().plusSeconds(3_600);
        CustomsEntryNumber number =
                acting.as("import", () -> entries.declare(landed.awb(), freight.entryNumber(), Optional.of(slip)));
        acting.does("import", () -> entries.release(number, Optional.of(slip)));
        Instant delivered = slip.plusSeconds(3_600);
        freight.says(
                landed,
                text -> half(
                        text.checkedIn(first, 2, delivered),
                        text.notified(delivered).replace("NFD/", "DLV/")));

        Instant right = second.sta().plusSeconds(3_600);
        acting.does("import", () -> correcting.correct(number, EntryState.RELEASED, right, "slip"));

        assertEquals(right, acting.as("import", () -> book.entry(number)).releasedAt());
    }

    /** The second message, of as many pieces as the first one names. */
    private static String half(String ofHalf, String ofAll) {
        Pattern pieces = Pattern.compile("(?<=/CGO/)[^/\\s]+");
        Matcher some = pieces.matcher(ofHalf);
        assertTrue(some.find());
        return pieces.matcher(ofAll).replaceFirst(some.group());
    }

    @Test
    void another_entry_is_released_at_a_moment_that_was_taken_back_of_the_first() {
        PlannedFlight flight = freight.flight(-2);
        BookingDraft landed = freight.landed(freight.booked(freight.bought(4), flight), flight);
        Instant slip = flight.sta().plusSeconds(3_600);
        List<CustomsEntryNumber> both = Stream.of(1, 2)
                .map(_ -> acting.as(
                        "import", () -> entries.declare(landed.awb(), freight.entryNumber(), Optional.of(slip))))
                .toList();
        acting.does("import", () -> entries.release(both.getFirst(), Optional.of(slip)));
        acting.does(
                "import",
                () -> correcting.correct(both.getFirst(), EntryState.RELEASED, slip.plusSeconds(3_600), "slip"));

        acting.does("import", () -> entries.release(both.getLast(), Optional.of(slip)));

        assertEquals(slip, cleared(landed), "what was let go first");
    }

    @Test
    void a_day_of_another_month_changes_the_duty_and_is_for_finance() {
        Instant end = LocalDate.now(Zones.CGO)
                .withDayOfMonth(1)
                .minusDays(1)
                .atTime(20, 0)
                .atZone(Zones.CGO)
                .toInstant();
        PlannedFlight flight = freight.flight(end.minusSeconds(40 * 3_600), "CGO");
        BookingDraft landed = freight.landed(freight.booked(freight.bought(4), flight), flight);
        Instant slip = end.plusSeconds(4 * 3_600);
        CustomsEntryNumber number =
                acting.as("import", () -> entries.declare(landed.awb(), freight.entryNumber(), Optional.of(slip)));

        acting.refuses(
                "import",
                () -> correcting.correct(number, EntryState.DECLARED, end, "slip"),
                "customs.dutyChanges",
                number,
                LocalDate.ofInstant(end, Zones.CGO).toString());
        acting.does("finance", () -> correcting.correct(number, EntryState.DECLARED, end, "slip"));

        assertEquals(end, acting.as("import", () -> book.entry(number)).declaredAt());
    }

    @Test
    void a_waybill_that_flies_at_once_is_declared_by_one_entry() {
        BookingDraft landed = freight.landed(freight.bought(4));
        assertEquals(false, acting.as("import", () -> book.isWhole(landed.awb(), 0)));
        assertEquals(true, acting.as("import", () -> book.isWhole(landed.awb(), 1)));
    }

    private Instant cleared(BookingDraft landed) {
        return acting.as("import", () -> consignments.sheet(landed.awb()))
                .progress()
                .parts()
                .getFirst()
                .times(Milestone.CLEARED)
                .actual()
                .orElseThrow();
    }

    private static String here(Instant at) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
                .withZone(Zones.CGO)
                .format(at);
    }
}
