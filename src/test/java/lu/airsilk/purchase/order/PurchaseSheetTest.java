package lu.airsilk.purchase.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import org.junit.jupiter.api.Test;

class PurchaseSheetTest {

    @Test
    void what_is_withdrawn_or_has_come_takes_no_flight_any_more() {
        Set<PurchaseState> grounded = Arrays.stream(PurchaseState.values())
                .filter(state -> in(state, 3).toTake().isEmpty())
                .collect(Collectors.toSet());

        assertEquals(EnumSet.of(PurchaseState.CANCELLED, PurchaseState.RECEIVED), grounded);
    }

    @Test
    void what_is_booked_whole_may_fly_with_another_flight_than_it_was_bought_for() {
        assertEquals(Optional.empty(), in(PurchaseState.CONSIGNED, 4).toTake());
    }

    /** Of one line with four cases. */
    private static PurchaseSheet in(PurchaseState state, long consigned) {
        PurchaseSheet.Line line = new PurchaseSheet.Line(
                PurchaseLineRef.of("PO-26-000001/1"),
                new Sku("AS0000001"),
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
        return new PurchaseSheet(
                new PurchaseOrderNumber("PO-26-000001"),
                new SupplierCode("ITA01"),
                state,
                Money.zero("EUR"),
                Instant.EPOCH,
                1,
                Optional.of("CV9737-2026-11-30"),
                Optional.empty(),
                1,
                Optional.empty(),
                Optional.empty(),
                true,
                List.of(line));
    }
}
