package lu.airsilk.order.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.Cases;
import org.junit.jupiter.api.Test;

class PromisedByTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate SPRING = TODAY.plusMonths(4);
    private static final Promise NEXT = promise(9, Via.NEXT);
    private static final Cases ENOUGH = Cases.of(10);

    private static Promise promise(int inDays, Via via) {
        LocalDate day = TODAY.plusDays(inDays);
        return new Promise(day, day.plusDays(2), via == Via.LOT ? null : "CV9737-" + TODAY, via);
    }

    private static FreeSupply supply(long id, Promise promise, LocalDate expiry) {
        return new FreeSupply(id, ENOUGH, Optional.of(expiry), promise);
    }

    private static FreeSupply supply(long id, Promise promise) {
        return new FreeSupply(id, ENOUGH, Optional.empty(), promise);
    }

    private static FreeSupply lot(long id, long cases, LocalDate expiry) {
        return new FreeSupply(id, Cases.of(cases), Optional.of(expiry), promise(1, Via.LOT));
    }

    private static Optional<Long> first(Promise next, FreeSupply... supplies) {
        return goods(10, next, supplies)
                .map(goods -> goods.take(ENOUGH).getFirst().supply());
    }

    private static Optional<GoodsOfOneDay> goods(long waiting, Promise next, FreeSupply... supplies) {
        return PromisedBy.first(GoodsOfOneDay.byPromise(List.of(supplies)), Cases.of(waiting), next);
    }

    private static List<KeptPart> kept(long wanted, FreeSupply... supplies) {
        return goods(wanted, NEXT, supplies).orElseThrow().take(Cases.of(wanted));
    }

    private static KeptPart part(long supply, long cases, LocalDate expiry) {
        return new KeptPart(supply, Cases.of(cases), Optional.of(expiry));
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
        assertEquals(Optional.of(2L), first(NEXT, supply(1, promise(5, Via.PURCHASE)), supply(2, promise(5, Via.AIR))));
        assertEquals(
                Optional.of(2L),
                first(
                        NEXT,
                        supply(1, promise(1, Via.LOT), SPRING.plusDays(1)),
                        supply(2, promise(1, Via.LOT), SPRING)));
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

    @Test
    void a_line_stays_whole_in_the_first_lot_to_expire_that_has_all_of_it() {
        assertEquals(
                List.of(part(2, 6, SPRING.plusDays(1))),
                kept(6, lot(1, 4, SPRING), lot(2, 6, SPRING.plusDays(1)), lot(3, 9, SPRING.plusDays(2))));
    }

    @Test
    void where_no_lot_has_all_of_it_the_first_to_expire_go_first() {
        assertEquals(
                List.of(part(1, 4, SPRING), part(2, 2, SPRING.plusDays(1))),
                kept(6, lot(2, 5, SPRING.plusDays(1)), lot(1, 4, SPRING)));
    }

    @Test
    void lots_that_do_not_keep_count_for_nothing() {
        assertEquals(Optional.empty(), goods(6, NEXT, lot(1, 4, SPRING), lot(2, 5, TODAY)));
        assertEquals(List.of(part(1, 6, SPRING)), kept(6, lot(1, 6, SPRING), lot(2, 5, TODAY)));
    }

    @Test
    void goods_of_other_days_are_not_added_up() {
        assertEquals(Optional.empty(), goods(11, NEXT, lot(1, 10, SPRING), supply(2, promise(5, Via.AIR))));
    }
}
