package lu.airsilk.purchase.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import lu.airsilk.order.DemandLine;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.Outlook;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.junit.jupiter.api.Test;

class UnboughtDemandTest {

    private static final List<DemandLine> WAITING = List.of(line(3, 10, 20), line(2, 5, 12), line(1, 6, 12));

    @Test
    void what_is_to_be_bought_is_for_those_who_want_it_last() {
        assertEquals(List.of(3), waitingFor(10));
        assertEquals(List.of(2, 3), waitingFor(11));
        assertEquals(List.of(1, 2, 3), waitingFor(99));
        assertEquals(List.of(), waitingFor(0));
    }

    private static List<Integer> waitingFor(long cases) {
        return UnboughtDemand.waitingFor(Cases.of(cases), WAITING).stream()
                .map(line -> line.line().position())
                .toList();
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
