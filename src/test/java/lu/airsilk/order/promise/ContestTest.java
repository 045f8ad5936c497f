package lu.airsilk.order.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyRow;
import org.junit.jupiter.api.Test;

class ContestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final PackSize SIX = PackSize.of(6);

    private static SupplyRow supply(SupplyKind kind, long units) {
        return new SupplyRow(
                1,
                kind,
                "L1",
                Sku.of("OIL"),
                SIX,
                Units.of(units),
                Units.ZERO,
                Units.ZERO,
                Optional.empty(),
                Optional.empty());
    }

    private static Reason why(long waiting, SupplyRow... rows) {
        return new Contest(SIX, List.of(rows), SIX.casesFor(Units.of(waiting))).whyNext(List.of());
    }

    private static Reason because(LocalDate expiry) {
        Promise today = new Promise(TODAY, TODAY, null, Via.LOT);
        FreeSupply covering = new FreeSupply(1, Cases.of(1), Optional.of(expiry), today);
        return new Contest(SIX, List.of(), Cases.of(1)).whyNext(List.of(new GoodsOfOneDay(List.of(covering))));
    }

    @Test
    void without_anything_free_that_is_said() {
        assertEquals(Reason.of("promise.next.nothing"), why(6));
    }

    @Test
    void of_contested_goods_the_surest_are_named() {
        assertEquals(
                Reason.of("promise.next.LOT", 28, 625),
                why(625 * 6, supply(SupplyKind.CONSIGNMENT_LINE, 600), supply(SupplyKind.LOT, 28 * 6)));
        assertEquals(Reason.of("promise.next.AIR", 1, 2), why(12, supply(SupplyKind.CONSIGNMENT_LINE, 6)));
        assertEquals(Reason.of("promise.next.PURCHASE", 1, 2), why(12, supply(SupplyKind.PURCHASE_LINE, 6)));
    }

    @Test
    void goods_of_several_days_that_only_cover_all_together_are_no_contest() {
        assertEquals(
                Reason.of("promise.next.flights", 4, 3),
                why(18, supply(SupplyKind.CONSIGNMENT_LINE, 12), supply(SupplyKind.CONSIGNMENT_LINE, 12)));
    }

    @Test
    void what_is_promised_of_are_all_supplies_of_a_kind_that_cover_together_what_is_waited_for() {
        SupplyRow one = supply(SupplyKind.LOT, 12);
        SupplyRow other = supply(SupplyKind.LOT, 13);
        SupplyRow flies = supply(SupplyKind.CONSIGNMENT_LINE, 18);
        assertEquals(List.of(one, other), new Contest(SIX, List.of(one, other, flies), Cases.of(4)).covering());
        assertEquals(List.of(), new Contest(SIX, List.of(one, other, flies), Cases.of(5)).covering());
    }

    @Test
    void goods_that_cover_all_come_later_or_do_not_keep() {
        assertEquals(Reason.of("promise.next.later"), because(TODAY.plusDays(1)));
        assertEquals(Reason.of("promise.next.life"), because(TODAY));
    }
}
