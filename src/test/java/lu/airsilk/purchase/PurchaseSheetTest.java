package lu.airsilk.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.purchase.order.PurchaseSheet;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.SupplierCode;
import org.junit.jupiter.api.Test;

class PurchaseSheetTest {

    @Test
    void what_is_withdrawn_or_has_come_takes_no_flight_any_more() {
        Set<PurchaseState> grounded = Arrays.stream(PurchaseState.values())
                .filter(state -> in(state).toTake().isEmpty())
                .collect(Collectors.toSet());

        assertEquals(EnumSet.of(PurchaseState.CANCELLED, PurchaseState.RECEIVED), grounded);
    }

    private static PurchaseSheet in(PurchaseState state) {
        return new PurchaseSheet(
                new PurchaseOrderNumber("PO-26-000001"),
                new SupplierCode("ITA01"),
                state,
                Money.zero("EUR"),
                Instant.EPOCH,
                1,
                Optional.of("CV9737-2026-11-30"),
                1,
                Optional.empty(),
                Optional.empty(),
                true,
                List.of());
    }
}
