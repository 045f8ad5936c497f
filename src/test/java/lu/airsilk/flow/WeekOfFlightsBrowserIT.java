package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import lu.airsilk.browser.ConsignmentDesk;
import lu.airsilk.browser.ConsignmentDesk.Lot;
import lu.airsilk.browser.DiscrepancyDesk;
import lu.airsilk.browser.ExceptionDesk;
import lu.airsilk.browser.FlightDesk;
import lu.airsilk.browser.MessageDesk;
import lu.airsilk.browser.People;
import lu.airsilk.browser.ReceiptDesk;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Screen;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same week of thirteen flights as its people live it: what they paste, see, decide and count, by pages alone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class WeekOfFlightsBrowserIT {

    private static final int ALL = Week.CASES * WeekGoods.UNITS_PER_CASE;
    private static final Lot LOT = new Lot("LX", LocalDate.of(2028, 5, 31));

    private final People people = new People("en", 1440);
    private final Screen importStaff = people.as("import");
    private final MessageDesk messages = new MessageDesk(importStaff);
    private final ConsignmentDesk consignments = new ConsignmentDesk(importStaff);
    private final ExceptionDesk exceptions = new ExceptionDesk(importStaff);

    @Test
    void each_mishap_stands_on_the_pages_of_those_whom_it_concerns() {
        WeekGoods goods = WeekGoods.confirmed(Rest::as, 7, Week.CASES);
        Week week = new Week(goods, LocalDate.now(ZoneOffset.UTC).plusDays(12), 801);
        String split = week.book(0, 1, 2);
        String offloaded = week.book(1, 3);
        String shortLanded = week.book(2, 5);
        String damaged = week.book(3, 6);
        String held = week.book(4, 7);
        String cancelled = week.book(5, 8);
        String late = week.book(6, 9);
        week.promised();
        try (people) {
            split(week, split);
            offloaded(week, offloaded);
            shortLanded(week, shortLanded);
            damaged(week, damaged);
            heldByCustoms(week, held);
            cancelled(week, cancelled);
            delayed(week, late);
            people.assertNoComplaints();
        }
    }

    private void split(Week week, String awb) {
        messages.paste(week.leavingWords(awb, 1, "DEP/%s/LUXCGO/P6K36.0"));
        consignments.open(awb);
        assertTrue(consignments.state().contains("6 of 10 pieces are in the air"), consignments.state());
        assertEquals(List.of("6 Departed", "4 Planned"), parts(awb));
        messages.paste(week.leavingWords(awb, 2, "DEP/%s/LUXCGO/P4K24.0"));
        assertEquals(List.of("6 Departed", "4 Departed"), parts(awb));
    }

    /** Pieces and state of each part. */
    private List<String> parts(String awb) {
        return consignments.open(awb, "parts").parts().stream()
                .map(part -> part.number("Pieces") + " " + part.text("Flight").replaceFirst(".* ", ""))
                .toList();
    }

    private void offloaded(Week week, String awb) {
        messages.paste(week.leavingWords(awb, 3, "DIS/%s2000/LUX/OFLD/P4K24.0"));
        messages.paste(week.leavingWords(awb, 3, "DEP/%s/LUXCGO/P6K36.0"));
        assertTrue(consignments.open(awb).toMend().contains("4 pieces were taken off"), consignments.toMend());
        assertEquals(
                "Import desk", exceptions.open().shoot("exceptions-of-the-week").owner("Offloaded", awb));
        assertEquals("Marc Schmit", exceptions.take("Offloaded", awb).owner("Offloaded", awb));
        assertTrue(people.as("store.kaifeng")
                .open("notice/notice-list.xhtml")
                .text("main")
                .contains("Of 30 units promised to you some wait for a flight"));
        messages.paste(week.leavingWords(awb, 4, "DEP/%s/LUXCGO/P4K24.0"));
        assertFalse(exceptions.open().shows("Offloaded", awb));
    }

    private void shortLanded(Week week, String awb) {
        messages.paste(week.leavingWords(awb, 5, "DEP/%s/LUXCGO/T10K60.0"));
        messages.paste(week.landingWords(awb, 5, 0, "ARR/%1$s/%2$s/CGO/P7K42.0"));
        messages.paste(week.landingWords(awb, 5, 1, "DIS/%1$s/%2$s/CGO/MSCA/P3K18.0"));
        assertTrue(consignments.open(awb).toMend().contains("3 pieces are missing"), consignments.toMend());
        messages.paste(week.landingWords(awb, 5, 20, "RCF/%1$s/%2$s/CGO/T10K60.0"));
        week.released(awb);
        ReceiptDesk hub = new ReceiptDesk(people.as("hub")).open(awb);
        hub.count(0, LOT, ALL - 18, 0, 18).postDiffering();
        assertEquals("18", hub.cases().getFirst().text("Units"));
        DiscrepancyDesk desk = new DiscrepancyDesk(importStaff).of(awb);
        desk.tell("letter by mail").answer("we pay");
        new DiscrepancyDesk(people.as("finance")).of(awb).settle("70");
        assertTrue(desk.of(awb).close().state().startsWith("Closed"), desk.state());
    }

    private void damaged(Week week, String awb) {
        week.fliesAndLands(awb, 6);
        week.released(awb);
        ReceiptDesk hub = new ReceiptDesk(people.as("hub")).open(awb);
        hub.count(0, LOT, ALL - 12, 12, 0).postDiffering();
        assertEquals("12", hub.cases().getFirst().text("Units"));
        assertEquals(
                List.of(ALL - 12, 12),
                hub.lotsBorn().stream().map(lot -> lot.number("Units received")).toList());
        hub.photograph();
        assertEquals(1, hub.photos());
        new DiscrepancyDesk(importStaff).of(awb).shoot("case-with-photo");
        hub.putAway("A-01-02");
        assertTrue(hub.lotsBorn().stream().anyMatch(lot -> lot.text("Bin").contains("A-01-02")));
    }

    private void heldByCustoms(Week week, String awb) {
        week.fliesAndLands(awb, 7);
        messages.paste(week.landingWords(awb, 7, 5, "TGC/%2$s/CGO/T10K60.0"));
        assertTrue(exceptions.open().shows("Held by customs", awb));
        consignments.declare(awb, "46" + awb.replace("-", "")).release();
        assertFalse(exceptions.open().shows("Held by customs", awb));
    }

    private void cancelled(Week week, String awb) {
        FlightDesk flight = new FlightDesk(importStaff).open(week.flight(8));
        flight.lookAtCancellation(week.number(12));
        assertEquals(List.of(awb), flight.affected());
        assertTrue(
                flight.says()
                        .contains("1 consignment is booked on it. 2 stores have a share of these goods or an order line"
                                + " that waits for this flight. Nothing is changed yet."),
                flight.says());
        assertEquals(List.of("10 Planned"), parts(awb));
        flight.open(week.flight(8)).lookAtCancellation(week.number(12));
        flight.because("crew").apply();
        assertTrue(consignments
                .open(awb, "parts")
                .parts()
                .getFirst()
                .text("Flight")
                .startsWith(week.number(12)));
        assertTrue(people.as("store.kaifeng")
                .open("notice/notice-list.xhtml")
                .text("main")
                .contains(week.number(8)));
    }

    private void delayed(Week week, String awb) {
        FlightDesk flight = new FlightDesk(importStaff).open(week.flight(9));
        flight.lookAtDelay(week.lands(9).plus(Duration.ofHours(9)), Duration.ofHours(11));
        assertEquals(List.of(awb), flight.affected());
        flight.because("snow").apply();
        assertTrue(consignments.open(awb).toMend().contains("Late"), consignments.toMend());
        assertEquals(2, consignments.open(awb, "parts").wordsOnLanding());
    }
}
