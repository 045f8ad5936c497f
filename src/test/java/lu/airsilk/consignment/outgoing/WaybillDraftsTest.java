package lu.airsilk.consignment.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.consignment.tracking.ShipmentBook;
import lu.airsilk.consignment.tracking.ShipmentSheet;
import lu.airsilk.consignment.tracking.TradeParties;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.HsCode;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class WaybillDraftsTest {

    private static final AirWaybillNumber AWB = AirWaybillNumber.of("172-12345675");

    @Test
    void a_message_carries_nine_customs_codes_and_what_it_leaves_out_is_told() {
        assertEquals(9, carried(drafts(9)));
        assertEquals(List.of(), drafts(9).unsaid(AWB));

        assertEquals(9, carried(drafts(11)));
        assertEquals(List.of("200010", "200011"), drafts(11).unsaid(AWB));
    }

    private static long carried(WaybillDrafts drafts) {
        return drafts.master(AWB)
                .lines()
                .filter(line -> line.matches("/\\d+/NH/\\d{6}"))
                .count();
    }

    private static WaybillDrafts drafts(int codes) {
        WaybillDrafts made = new WaybillDrafts();
        made.shipments = new ShipmentBook() {
            @Override
            public ShipmentSheet packed(AirWaybillNumber awb) {
                return sheet(codes);
            }
        };
        made.parties = new TradeParties() {
            @Override
            public List<String> seller() {
                return List.of("AirSilk Export", "Luxembourg");
            }

            @Override
            public List<String> buyer() {
                return List.of("Henan Import", "Zhengzhou");
            }

            @Override
            public String buyerIdentity() {
                return "91350100M000100Y43";
            }
        };
        made.writer = new CargoMessageWriter();
        made.clock = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
        return made;
    }

    /** Each code twice: it is said once. */
    private static ShipmentSheet sheet(int codes) {
        return new ShipmentSheet(
                AWB,
                LocalDate.of(2026, 11, 20),
                "LUX",
                "CGO",
                2,
                Grams.of(12_000),
                Grams.of(12_000),
                CubicCentimetres.of(30_000),
                List.of(),
                IntStream.range(0, 2 * codes)
                        .mapToObj(i -> line(i + 1, i % codes + 1))
                        .toList(),
                List.of());
    }

    private static ShipmentSheet.Line line(int position, int code) {
        return new ShipmentSheet.Line(
                position,
                Sku.of("AS%07d".formatted(position)),
                Names.of("糖果", "Sweets"),
                "",
                Optional.empty(),
                Optional.of(HsCode.of("2000%02d0000".formatted(code))),
                Optional.empty(),
                new SupplierCode("ITA01"),
                PurchaseLineRef.of("PO-26-000001/" + position),
                Optional.empty(),
                Optional.empty(),
                Cases.of(2),
                Units.of(12),
                Grams.of(500),
                Optional.empty());
    }
}
