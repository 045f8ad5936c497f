package lu.airsilk.distribution.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.HoldDraft;
import lu.airsilk.stock.HoldKind;
import lu.airsilk.stock.hold.Holding;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case that lies in two lots, of which one is held or both: all else leaves, and no order line waits for ever. */
@ExtendWith(Services.class)
class TornCasesTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Delivering delivering;

    @Inject
    Dispatching dispatching;

    @Inject
    DeliveryBook book;

    @Inject
    Holding holding;

    @Inject
    SupplyBook supplies;

    private Ground.Shop shop;
    private LotNumber more;
    private LotNumber less;
    private LotNumber tooOld;
    private OrderNumber torn;
    private OrderNumber whole;

    /** Two cases of six of which nine units lie in one lot and three in the other, and one case of other goods. */
    @BeforeEach
    void a_line_of_two_cases_lies_in_two_lots() {
        shop = ground.shop();
        Ground.Goods goods = ground.onSale(1);
        more = ground.lot(goods, 12);
        torn = ground.ordered(shop, goods, 2);
        less = ground.lot(goods, 3);
        tooOld = ground.lot(goods, 3, LocalDate.of(2020, 1, 31));
        ground.torn(LineRef.of(torn + "/1"), more, less, 3);
        Ground.Goods others = ground.onSale(1);
        ground.lot(others, 6);
        whole = ground.ordered(shop, others, 1);
    }

    /** Among it that each line has as many cases as are kept for it. */
    @AfterEach
    void all_adds_up() {
        ground.requireThatAllAddsUp();
    }

    private void held(LotNumber lot, long units) {
        acting.does("quality", () -> holding.hold(lot, new HoldDraft(HoldKind.RECALL, Units.of(units), "glass")));
    }

    private Cases found(OrderNumber order) {
        return ground.order(order).line(1).allocated();
    }

    private List<Units> units(DeliveryNumber truck) {
        return acting.as("hub", () -> book.sheet(truck)).lines().stream()
                .map(DeliverySheet.Line::units)
                .sorted()
                .toList();
    }

    private void leaves(DeliveryNumber truck) {
        acting.does("hub", () -> dispatching.dispatch(truck));
        assertEquals(Cases.of(1), found(whole));
    }

    @Test
    void both_lots_held_and_taken_out_leave_the_line_nothing_and_it_waits_for_two_cases() {
        DeliveryNumber truck = ground.prepared(shop);
        held(more, 12);
        held(less, 3);

        assertEquals(2, acting.as("hub", () -> delivering.takeOutHeld(truck)));

        assertEquals(Cases.ZERO, found(torn));
        leaves(truck);
    }

    @Test
    void the_rest_of_a_case_stays_here_with_the_lot_that_is_taken_out() {
        DeliveryNumber truck = ground.prepared(shop);
        held(more, 12);

        assertEquals(1, acting.as("hub", () -> delivering.takeOutHeld(truck)));

        assertEquals(List.of(Units.of(6)), units(truck));
        assertEquals(Cases.ZERO, found(torn));
        assertEquals(Units.of(3), supplies.ofLot(less).free());
        leaves(truck);
    }

    @Test
    void a_whole_case_beside_the_lot_that_is_taken_out_leaves() {
        DeliveryNumber truck = ground.prepared(shop);
        held(less, 3);

        acting.does("hub", () -> delivering.takeOutHeld(truck));

        assertEquals(List.of(Units.of(6), Units.of(6)), units(truck));
        assertEquals(Cases.of(1), found(torn));
        assertEquals(Units.of(6), supplies.ofLot(more).free());
        leaves(truck);
    }

    @Test
    void a_delivery_with_a_torn_case_of_which_one_lot_is_held_can_be_given_up() {
        DeliveryNumber truck = ground.prepared(shop);
        held(more, 12);

        assertEquals(Cases.of(1), acting.as("hub", () -> delivering.cancel(truck)));

        assertEquals(Cases.ZERO, found(torn));
        leaves(ground.prepared(shop));
    }

    @Test
    void a_lot_held_before_anything_is_prepared_takes_the_rest_of_its_case_along() {
        held(less, 3);

        assertEquals(Cases.of(1), found(torn));
        DeliveryNumber truck = ground.prepared(shop);
        assertEquals(List.of(Units.of(6), Units.of(6)), units(truck));
        leaves(truck);
    }

    @Test
    void what_lies_in_a_delivery_gives_up_the_rest_of_a_case_whose_other_part_was_not_in_it() {
        ground.torn(LineRef.of(torn + "/1"), less, tooOld, 3);
        DeliveryNumber truck = ground.prepared(shop);
        int seen = acting.as("hub", () -> book.sheet(truck)).version();
        assertEquals(List.of(Units.of(6), Units.of(9)), units(truck));

        held(tooOld, 3);

        assertEquals(List.of(Units.of(6), Units.of(6)), units(truck));
        assertTrue(acting.as("hub", () -> book.sheet(truck)).version() > seen, "who saw it looks again");
        leaves(truck);
        assertEquals(Cases.of(1), ground.order(torn).line(1).shipped());
    }

    @Test
    void what_is_let_go_again_goes_on_whole() {
        DeliveryNumber truck = ground.prepared(shop);
        long hold =
                acting.as("quality", () -> holding.hold(more, new HoldDraft(HoldKind.RECALL, Units.of(12), "glass")));
        acting.does("quality", () -> holding.release(hold, "no glass in it"));

        leaves(truck);
        assertEquals(Cases.of(2), ground.order(torn).line(1).shipped());
    }
}
