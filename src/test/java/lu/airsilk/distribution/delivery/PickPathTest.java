package lu.airsilk.distribution.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.PutAwayRow;
import org.junit.jupiter.api.Test;

class PickPathTest {

    private static final LotNumber FIRST = LotNumber.of("L1");
    private static final LotNumber SECOND = LotNumber.of("L2");
    private static final LotNumber AT_THE_DOCK = LotNumber.of("L3");
    private static final LotNumber NEVER_EXPECTED = LotNumber.of("L4");

    @Test
    void goods_are_picked_along_the_bins_and_last_at_the_dock() {
        PickPath path = PickPath.of(List.of(
                place(FIRST, Optional.of("C-02-01")),
                place(SECOND, Optional.of("A-10-03")),
                place(AT_THE_DOCK, Optional.empty())));

        assertEquals(
                List.of("1 C-02-01", "2 A-10-03", "3 ", "4 "),
                List.of(FIRST, SECOND, AT_THE_DOCK, NEVER_EXPECTED).stream()
                        .map(lot -> lot.number().substring(1) + " " + path.bin(lot))
                        .toList());
        assertEquals(
                List.of(AT_THE_DOCK),
                List.of(FIRST, SECOND, AT_THE_DOCK, NEVER_EXPECTED).stream()
                        .filter(path::isAtDock)
                        .toList());
        assertEquals(
                List.of(SECOND, FIRST, NEVER_EXPECTED, AT_THE_DOCK),
                path.along(List.of(line(NEVER_EXPECTED), line(FIRST), line(AT_THE_DOCK), line(SECOND))).stream()
                        .map(DeliverySheet.Line::lot)
                        .toList());
    }

    private static PutAwayRow place(LotNumber lot, Optional<String> bin) {
        return new PutAwayRow(lot, Storage.AMBIENT, Instant.EPOCH, bin, Optional.empty());
    }

    private static DeliverySheet.Line line(LotNumber lot) {
        return new DeliverySheet.Line(
                "DL-26-000001/1",
                LineRef.of("SO-26-000001/1"),
                Sku.of("AS0000001"),
                6,
                lot,
                Optional.empty(),
                Units.of(6),
                Units.ZERO,
                Units.ZERO,
                Units.ZERO,
                Optional.empty());
    }
}
