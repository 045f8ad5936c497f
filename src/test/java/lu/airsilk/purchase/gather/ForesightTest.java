package lu.airsilk.purchase.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.order.DemandLine;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.Outlook;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.junit.jupiter.api.Test;

class ForesightTest {

    private static final Foresight.Coming AT_ONCE = coming(4, Waypoint.AT_HUB, "2026-12-01T08:00:00Z");
    private static final Foresight.Coming LATER = coming(10, Waypoint.PLANNED, "2026-12-08T08:00:00Z");

    @Test
    void who_wants_it_first_gets_it_first_of_what_comes_first() {
        List<DemandLine> waiting = List.of(line(3, 10, 20), line(2, 5, 12), line(1, 6, 12));

        assertEquals(
                List.of("1: 6 LATER", "2: 5 LATER", "3: 3 LATER"),
                said(Foresight.parts(waiting, List.of(LATER, AT_ONCE))));
        assertEquals(List.of("1: 4 AT_ONCE", "2: 0 -", "3: 0 -"), said(Foresight.parts(waiting, List.of(AT_ONCE))));
        assertEquals(List.of("1: 0 -"), said(Foresight.parts(List.of(line(1, 6, 12)), List.of())));
    }

    @Test
    void an_orders_goods_are_for_those_whom_what_comes_sooner_leaves_without() {
        List<DemandLine> waiting = List.of(line(3, 10, 20), line(2, 5, 12), line(1, 6, 12));

        assertEquals(List.of(1, 2), served(waiting, List.of(AT_ONCE), 3));
        assertEquals(
                List.of(3), served(waiting, List.of(AT_ONCE, coming(7, Waypoint.PLANNED, "2026-12-05T08:00:00Z")), 3));
        assertEquals(List.of(), served(waiting, List.of(AT_ONCE), 0));
        assertEquals(List.of(1, 2, 3), served(waiting, List.of(), 30));
    }

    private static List<Integer> served(List<DemandLine> waiting, List<Foresight.Coming> sooner, long cases) {
        return Foresight.served(waiting, sooner, Cases.of(cases)).stream()
                .map(line -> line.line().position())
                .toList();
    }

    private static List<String> said(List<Foresight.Part> parts) {
        return parts.stream()
                .map(part -> part.line().line().position() + ": " + part.cases() + " "
                        + part.last()
                                .map(last -> last.at().equals(LATER.at()) ? "LATER" : "AT_ONCE")
                                .orElse("-"))
                .toList();
    }

    private static Foresight.Coming coming(long cases, Waypoint waypoint, String at) {
        return new Foresight.Coming(Cases.of(cases), waypoint, Instant.parse(at));
    }

    private static DemandLine line(int position, long open, int day) {
        return new DemandLine(
                LineRef.of("SO-26-000001/" + position),
                StoreCode.of("KF01"),
                Sku.of("AS0000001"),
                PackSize.of(6),
                Cases.of(open),
                Cases.of(open),
                LocalDate.of(2026, 12, day),
                Outlook.NONE);
    }
}
