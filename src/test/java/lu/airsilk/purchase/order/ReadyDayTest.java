package lu.airsilk.purchase.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import lu.airsilk.consignment.booking.Booking;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.rebooking.FlightChanging;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightTimes;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.Texts;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.answer.PurchaseStopping;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the supplier says after its answer, as long as the goods fly nowhere. */
@ExtendWith(Services.class)
class ReadyDayTest {

    @Inject
    Acting acting;

    @Inject
    Freight freight;

    @Inject
    Ground ground;

    @Inject
    Purchasing purchasing;

    @Inject
    PurchaseStopping stopping;

    @Inject
    FlightChanging flights;

    @Inject
    PurchaseBook book;

    @Inject
    SupplyBook supplies;

    @Inject
    ConfirmedSupply confirmed;

    @Inject
    PurchaseOrders orders;

    @Inject
    Booking booking;

    @Inject
    Clock clock;

    private Freight.Bought bought;
    private PurchaseOrderNumber number;
    private LocalDate day;

    @BeforeEach
    void four_cases_are_confirmed() {
        bought = freight.bought(4);
        number = bought.line().order();
        day = LocalDate.now(clock).plusDays(3);
    }

    private void note(List<PurchaseLineRef> lines) {
        purchasing.readyOn(number, lines, day);
    }

    @Test
    void the_day_is_another_for_the_line_and_its_supply_and_the_step_is_kept() {
        acting.doesTwice("import", () -> note(List.of()));

        assertEquals(day, sheet().lines().getFirst().shipDay());
        assertEquals(
                Optional.of(day.atStartOfDay(Zones.LUX).toInstant()),
                supplies.supply(SupplyKind.PURCHASE_LINE, bought.line().toString())
                        .orElseThrow()
                        .availableFrom());
        assertEquals(
                List.of(PurchaseStep.POSTPONED),
                acting.as("buyer", () -> book.turns(number)).stream()
                        .map(TurnRow::step)
                        .filter(PurchaseStep.POSTPONED::equals)
                        .toList());
    }

    /** Finance and the buyer read of the flight as it stands, not as it stood when the goods were bought. */
    @Test
    void what_is_ready_in_time_for_its_delayed_flight_is_not_late_any_more() {
        FlightRow flight = sheet().departure().orElseThrow();
        LocalDate after = flight.readyBy().plusDays(2);
        acting.does("import", () -> purchasing.readyOn(number, List.of(), after));
        assertEquals(Set.of(AnswerDifference.LATER), sheet().lines().getFirst().differences());
        assertEquals(1, otherwise());
        LocalDate ordered = sheet().lines().getFirst().requiredBy();

        Duration delay = Duration.ofDays(6);
        acting.does(
                "import",
                () -> flights.delay(
                        flight.key(),
                        new FlightTimes(
                                flight.departs().plus(delay), flight.arrives().plus(delay)),
                        "snow"));

        assertEquals(
                Optional.of(flight.day().plusDays(6)),
                sheet().departure().orElseThrow().movedTo());
        assertEquals(flight.readyBy().plusDays(6), sheet().lines().getFirst().due());
        assertEquals(ordered, sheet().lines().getFirst().requiredBy(), "on paper nobody has changed it");
        assertEquals(Set.of(), sheet().lines().getFirst().differences());
        assertEquals(0, otherwise(), "stores are told what the page says");
    }

    /** How many lines stores hear of when the answer is noted or opened again. */
    private int otherwise() {
        return ground.undone(() -> confirmed.otherwise(orders.get(number)).size());
    }

    /** An answer that keeps the flight has a day all the same. */
    @Test
    void the_step_of_an_answer_names_the_day_that_the_supplier_said() {
        PurchaseOrderNumber sent = freight.sent(4);
        LocalDate today = LocalDate.now(clock);
        acting.does(
                "buyer",
                () -> purchasing.confirm(
                        sent,
                        List.of(new ConfirmedLine(new PurchaseLineRef(sent, 1), Cases.of(4), Optional.of(today)))));

        TurnRow answered = acting.as("buyer", () -> book.turns(sent)).getLast();
        assertEquals(PurchaseStep.ANSWERED, answered.step());
        assertTrue(answered.reason().endsWith(" " + today), answered.reason());
    }

    @Test
    void a_long_answer_is_kept_whole_and_what_it_changes_comes_first() {
        PurchaseOrderNumber sent = freight.sent(12, 4);
        LocalDate today = LocalDate.now(clock);
        acting.does(
                "buyer",
                () -> purchasing.confirm(
                        sent,
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(line -> new ConfirmedLine(
                                        new PurchaseLineRef(sent, line),
                                        Cases.of(line == 12 ? 3 : 4),
                                        Optional.of(today)))
                                .toList()));

        String kept = acting.as("buyer", () -> book.turns(sent)).getLast().reason();
        PurchaseSheet sheet = acting.as("buyer", () -> book.sheet(sent));
        assertTrue(kept.startsWith(sheet.lines().getLast().sku() + " 4 → 3 · " + today + ", "), kept);
        assertEquals(
                List.of(),
                sheet.lines().stream()
                        .filter(line -> !kept.contains(line.sku() + " "))
                        .toList());
    }

    /** Later is told as later, from the day that was told last; earlier as earlier; and the same as nothing. */
    @Test
    void a_store_reads_from_which_day_to_which_its_goods_move() {
        freight.flight(6);
        freight.flight(60);
        freight.flight(90);
        ready(3);
        int before = told().size();

        ready(50);
        ready(80);
        ready(50);
        ready(49);

        List<Reason> news = told().subList(0, told().size() - before).reversed();
        assertEquals(
                List.of("notice.supplied", "notice.supplied", "notice.suppliedBetter"),
                news.stream().map(Reason::code).toList());
        assertTrue(said(news.getFirst()).endsWith(" for all 4 cases"), said(news.getFirst()));
        List<String> later = days(news.get(0));
        List<String> latest = days(news.get(1));
        assertEquals(later.getLast(), latest.getFirst(), "from what was told last");
        assertEquals(latest.reversed(), days(news.get(2)));
    }

    private static String said(Reason news) {
        return Texts.shown(news.arguments().getLast(), Locale.ENGLISH);
    }

    private void ready(int inDays) {
        day = LocalDate.now(clock).plusDays(inDays);
        acting.does("import", () -> note(List.of()));
    }

    private List<Reason> told() {
        return ground.told(bought.shop().user());
    }

    /** From which day to which. */
    private static List<String> days(Reason news) {
        return List.of(said(news)
                .replaceFirst(".*: ", "")
                .replace(" for all 4 cases", "")
                .split(" → "));
    }

    @Test
    void a_store_reads_that_what_was_cancelled_has_no_day_any_more() {
        freight.flight(6);
        ready(3);
        int before = told().size();

        acting.does("buyer", () -> stopping.cancel(number, List.of(), "the supplier has sold it"));

        assertEquals(before + 1, told().size());
        assertEquals("notice.supplied", told().getFirst().code());
    }

    @Test
    void goods_that_fly_are_not_waited_for_any_more() {
        BookingDraft all = freight.draft(bought, freight.flight(5));
        acting.does("import", () -> booking.book(all));

        acting.refuses("buyer", () -> note(List.of(bought.line())), "purchase.allFlying", bought.line());
    }

    @Test
    void a_slip_of_the_year_is_no_day_neither_in_an_answer_nor_afterwards() {
        LocalDate made = sheet().madeAt().atZone(Zones.LUX).toLocalDate();
        for (LocalDate slip : List.of(day.minusYears(819), day.plusYears(5))) {
            acting.refuses(
                    "buyer", () -> purchasing.readyOn(number, List.of(), slip), "purchase.readyYear", slip, made);
        }
    }

    @Test
    void a_line_of_another_order_is_none_of_this_one() {
        PurchaseLineRef other = freight.bought(2).line();

        acting.refuses("buyer", () -> note(List.of(other)), "purchase.lineUnknown", other);
    }

    @Test
    void before_the_supplier_has_answered_there_is_no_other_day() {
        PurchaseOrderNumber sent = freight.sent(3);

        acting.refuses(
                "buyer",
                () -> purchasing.readyOn(sent, List.of(), day),
                "purchase.wrongState",
                sent.number(),
                PurchaseState.SENT,
                PurchaseState.CONFIRMED);
    }

    @Test
    void buyers_and_import_staff_alone_note_it() {
        acting.mayNot(() -> note(List.of()), "hub", "finance", "store.kaifeng", "carrier", "auditor");
    }

    private PurchaseSheet sheet() {
        return acting.as("buyer", () -> book.sheet(number));
    }
}
