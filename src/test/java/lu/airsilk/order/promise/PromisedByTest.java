package lu.airsilk.order.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyRow;
import org.junit.jupiter.api.Test;

class PromisedByTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final PackSize SIX = PackSize.of(6);
    private static final Promise NEXT = promise(9, Via.NEXT);

    private static Promise promise(int inDays, Via via) {
        LocalDate day = TODAY.plusDays(inDays);
        return new Promise(day, day.plusDays(2), via == Via.LOT ? null : "CV9737-" + TODAY, via);
    }

    private static FreeSupply supply(long id, Promise promise, LocalDate expiry) {
        return new FreeSupply(id, Optional.of(expiry), promise);
    }

    private static FreeSupply supply(long id, Promise promise) {
        return new FreeSupply(id, Optional.empty(), promise);
    }

    private static Optional<Long> first(Promise next, FreeSupply... supplies) {
        return PromisedBy.first(List.of(supplies), next).map(FreeSupply::supply);
    }

    private static SupplyRow lot(long quantity, long held, long reserved) {
        return new SupplyRow(
                1,
                SupplyKind.LOT,
                "L1",
                Sku.of("OIL"),
                SIX,
                Units.of(quantity),
                Units.of(held),
                Units.of(reserved),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void a_supply_covers_what_all_wait_for_with_what_is_neither_held_nor_reserved() {
        assertTrue(PromisedBy.covers(lot(60, 12, 24), SIX, Units.of(24)));
        assertFalse(PromisedBy.covers(lot(60, 12, 24), SIX, Units.of(25)));
    }

    @Test
    void a_supply_in_another_pack_covers_nothing() {
        assertFalse(PromisedBy.covers(lot(60, 0, 0), PackSize.of(12), Units.of(12)));
    }

    @Test
    void the_earliest_day_comes_first_whatever_it_rests_on() {
        assertEquals(
                Optional.of(3L),
                first(
                        NEXT,
                        supply(1, promise(5, Via.AIR)),
                        supply(2, promise(7, Via.PURCHASE)),
                        supply(3, promise(1, Via.LOT))));
        assertEquals(Optional.of(2L), first(NEXT, supply(1, promise(5, Via.AIR)), supply(2, promise(4, Via.PURCHASE))));
    }

    @Test
    void on_one_day_the_surest_goods_come_first_and_of_these_the_ones_that_expire_first() {
        LocalDate spring = TODAY.plusMonths(4);
        assertEquals(Optional.of(2L), first(NEXT, supply(1, promise(5, Via.PURCHASE)), supply(2, promise(5, Via.AIR))));
        assertEquals(
                Optional.of(2L),
                first(
                        NEXT,
                        supply(1, promise(1, Via.LOT), spring.plusDays(1)),
                        supply(2, promise(1, Via.LOT), spring)));
    }

    @Test
    void goods_that_expire_before_they_are_on_the_shelf_are_promised_to_nobody() {
        assertEquals(Optional.empty(), first(NEXT, supply(1, promise(1, Via.LOT), TODAY.plusDays(3))));
        assertEquals(Optional.of(1L), first(NEXT, supply(1, promise(1, Via.LOT), TODAY.plusDays(4))));
    }

    @Test
    void the_next_flight_comes_before_goods_that_come_later_and_after_those_of_its_day() {
        assertEquals(Optional.empty(), first(NEXT, supply(1, promise(10, Via.PURCHASE))));
        assertEquals(Optional.of(1L), first(NEXT, supply(1, promise(9, Via.PURCHASE))));
        assertEquals(Optional.of(1L), first(Promise.NONE, supply(1, promise(30, Via.PURCHASE))));
    }
}
