package lu.airsilk.purchase.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.flight.FlightNews;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSpaceLeft;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.order.PurchaseSheet;
import lu.airsilk.purchase.order.PurchaseState;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.FlightNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import org.junit.jupiter.api.Test;

/** Of which goods a supplier's or a flight's change is a store's concern. */
class ConcernedStoresTest {

    private static final Sku HONEY = new Sku("AS0000001");

    @Test
    void what_was_to_fly_with_a_cancelled_flight_is_until_another_has_taken_all_of_it() {
        assertEquals(List.of(), concerned(false, PurchaseState.CONFIRMED, 0));
        assertEquals(List.of(HONEY), concerned(true, PurchaseState.CONFIRMED, 0));
        assertEquals(List.of(HONEY), concerned(true, PurchaseState.CONSIGNED, 3));
        assertEquals(List.of(), concerned(true, PurchaseState.CONSIGNED, 4));
    }

    /** Four cases that the supplier has ready as they were ordered. */
    private static List<Sku> concerned(boolean cancelled, PurchaseState state, long consigned) {
        PurchaseSheet.Line line = new PurchaseSheet.Line(
                PurchaseLineRef.of("PO-26-000001/1"),
                HONEY,
                6,
                Cases.of(4),
                Cases.of(4),
                Cases.ZERO,
                Cases.ZERO,
                Cases.of(consigned),
                Units.ZERO,
                Units.ZERO,
                Money.zero("EUR"),
                Money.zero("EUR"),
                null,
                null,
                null,
                Set.of(),
                Optional.empty());
        return ConcernedStores.changed(new PurchaseSheet(
                new PurchaseOrderNumber("PO-26-000001"),
                new SupplierCode("ITA01"),
                state,
                Money.zero("EUR"),
                Instant.EPOCH,
                1,
                Optional.of("TF0001-2026-12-07"),
                Optional.of(flight(cancelled)),
                1,
                Optional.empty(),
                Optional.empty(),
                true,
                List.of(line)));
    }

    private static FlightRow flight(boolean cancelled) {
        Instant at = Instant.parse("2026-12-07T10:00:00Z");
        return new FlightRow(
                "TF0001-2026-12-07",
                new FlightNumber("TF0001"),
                LocalDate.of(2026, 12, 7),
                "LUX",
                "CGO",
                at,
                at.plusSeconds(39_600),
                at.minusSeconds(28_800),
                new FlightSpaceLeft(Grams.ZERO, Grams.ZERO, CubicCentimetres.ZERO, CubicCentimetres.ZERO),
                new FlightNews(Optional.empty(), Optional.empty(), cancelled, ""));
    }
}
