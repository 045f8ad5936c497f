package lu.airsilk.consignment.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.PackedLine;
import lu.airsilk.purchase.PurchaseLineFacts;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import org.junit.jupiter.api.Test;

/** How cases are laid out over pieces, and what each piece weighs then. */
class PieceLayoutTest {

    private static final Sku CHEESE = Sku.of("AS0000001");
    private static final Sku OIL = Sku.of("AS0000002");

    /** Two lines of ten cases each on four pieces of a waybill of 160 kg. */
    private static Consignment booked() {
        Consignment consignment = new Consignment(
                new Consignment.Face(
                        AirWaybillNumber.of("172-12345675"),
                        "LUX",
                        "CGO",
                        4,
                        Grams.of(160_000),
                        CubicCentimetres.of(1_000_000)),
                Instant.EPOCH);
        consignment.carries(1, tenCases(CHEESE, 1));
        consignment.carries(2, tenCases(OIL, 2));
        return consignment;
    }

    private static PackedLine tenCases(Sku sku, int position) {
        PurchaseLineRef line = PurchaseLineRef.of("PO-26-000001/" + position);
        return new PackedLine(
                new PurchaseLineFacts(
                        line,
                        new SupplierCode("ITA01"),
                        sku,
                        PackSize.of(6),
                        Cases.of(10),
                        Cases.of(10),
                        Money.of(BigDecimal.TEN, "EUR"),
                        Optional.empty(),
                        Optional.empty()),
                Cases.of(10),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Long> grams(Map<Sku, Grams> perCase) {
        return new PieceLayout(booked(), perCase)
                .drafts().stream().map(draft -> draft.gross().value()).toList();
    }

    @Test
    void a_piece_weighs_what_its_cases_weigh() {
        assertEquals(
                List.of(25_000L, 25_000L, 55_000L, 55_000L),
                grams(Map.of(CHEESE, Grams.of(5_000), OIL, Grams.of(11_000))));
    }

    @Test
    void together_the_pieces_weigh_what_the_waybill_says() {
        assertEquals(
                List.of(26_667L, 26_667L, 53_333L, 53_333L),
                grams(Map.of(CHEESE, Grams.of(5_000), OIL, Grams.of(10_000))));
    }

    @Test
    void cases_of_which_nobody_knows_the_weight_weigh_alike() {
        assertEquals(List.of(40_000L, 40_000L, 40_000L, 40_000L), grams(Map.of()));
    }
}
