package lu.airsilk.distribution.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lu.airsilk.location.Place;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.HoldDraft;
import lu.airsilk.stock.HoldKind;
import lu.airsilk.stock.hold.Holding;
import lu.airsilk.stock.writeoff.NewWriteOff;
import lu.airsilk.stock.writeoff.WriteOffReason;
import lu.airsilk.stock.writeoff.WritingOff;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What quality holds back does not leave, though it stands in a delivery already. */
@ExtendWith(Services.class)
class HeldDeliveriesTest {

    private static final String WHY = "glass";

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
    WritingOff writing;

    @Inject
    SupplyBook supplies;

    private Ground.Shop shop;
    private LotNumber bad;
    private OrderNumber ofBad;
    private OrderNumber ofGood;
    private DeliveryNumber truck;

    /** Two cases of one lot, of which two more lie there, and one case of other goods. */
    @BeforeEach
    void a_delivery_with_goods_of_two_lots_is_prepared() {
        shop = ground.shop();
        Ground.Goods goods = ground.onSale(1);
        bad = ground.lot(goods, 24);
        ofBad = ground.ordered(shop, goods, 2);
        Ground.Goods others = ground.onSale(1);
        ground.lot(others, 6);
        ofGood = ground.ordered(shop, others, 1);
        truck = ground.prepared(shop);
    }

    @AfterEach
    void all_adds_up() {
        ground.requireThatAllAddsUp();
    }

    private long held(long units) {
        return acting.as("quality", () -> holding.hold(bad, new HoldDraft(HoldKind.RECALL, Units.of(units), WHY)));
    }

    private DeliverySheet sheet() {
        return acting.as("hub", () -> book.sheet(truck));
    }

    private Cases found(OrderNumber order) {
        return ground.order(order).line(1).allocated();
    }

    private String lineOfBad() {
        return sheet().lines().stream()
                .filter(line -> line.lot().equals(bad))
                .map(DeliverySheet.Line::line)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_hold_that_what_is_free_is_enough_for_reaches_no_delivery() {
        held(12);

        assertEquals(0, sheet().heldLines());
        acting.does("hub", () -> dispatching.dispatch(truck));
    }

    @Test
    void one_unit_more_stops_the_line_whole() {
        held(13);

        assertEquals(1, sheet().heldLines());
        assertEquals(Units.of(24), supplies.ofLot(bad).held());
        assertEquals(Cases.of(2), found(ofBad), "the order keeps it until the hub has decided");
    }

    @Test
    void who_holds_first_keeps_it_here_and_the_refusal_says_which_line_why_and_how_many_cases() {
        held(24);

        acting.refuses(
                "hub",
                () -> dispatching.dispatch(truck),
                "delivery.lineHeld",
                lineOfBad(),
                bad,
                Cases.of(2),
                HoldKind.RECALL,
                WHY);
        assertEquals(24, ground.units(bad, Place.HUB));
    }

    @Test
    void who_sends_it_off_first_leaves_the_hold_only_what_lies_here() {
        acting.does("hub", () -> dispatching.dispatch(truck));

        acting.refuses(
                "quality",
                () -> holding.hold(bad, new HoldDraft(HoldKind.RECALL, Units.of(24), WHY)),
                "hold.tooMany",
                bad,
                Units.of(24),
                Units.of(12),
                Units.ZERO,
                Units.of(12),
                Units.ZERO);
        held(12);

        assertEquals(0, sheet().heldLines());
        assertEquals(Units.of(12), supplies.ofLot(bad).held());
    }

    @Test
    void a_store_reads_that_a_line_is_held_and_not_what_quality_suspects() {
        held(24);

        assertEquals(List.of(WHY), notes("hub"));
        assertEquals(List.of(""), notes(shop.user()));
    }

    private List<String> notes(String reader) {
        return acting.as(reader, () -> book.sheet(truck)).lines().stream()
                .flatMap(line -> line.hold().stream())
                .map(LineHold::note)
                .toList();
    }

    @Test
    void who_saw_a_line_that_was_taken_out_looks_again_before_the_truck_leaves() {
        held(24);
        int seen = sheet().version();
        acting.does("hub", () -> delivering.takeOutHeld(truck));

        assertTrue(sheet().version() > seen, "a page that shows it is out of date");
    }

    @Test
    void what_is_held_is_taken_out_and_the_rest_leaves() {
        held(24);
        acting.refusesStale("hub", () -> delivering.takeOutHeld(truck));

        assertEquals(1, acting.twice("hub", () -> delivering.takeOutHeld(truck)));

        assertEquals(1, sheet().lines().size());
        assertEquals(Cases.ZERO, found(ofBad), "its order waits for other goods");
        assertEquals(Cases.of(1), found(ofGood));
        assertFalse(ground.told(shop.user()).isEmpty(), "the store is told");
        assertEquals(Units.of(24), supplies.ofLot(bad).held());
        acting.refuses("hub", () -> delivering.takeOutHeld(truck), "delivery.nothingHeld", truck);
        acting.does("hub", () -> dispatching.dispatch(truck));
        assertEquals(24, ground.units(bad, Place.HUB));
    }

    @Test
    void a_delivery_of_which_all_is_held_is_given_up_when_it_is_taken_out() {
        held(24);
        LotNumber other = sheet().lines().stream()
                .map(DeliverySheet.Line::lot)
                .filter(lot -> !lot.equals(bad))
                .findFirst()
                .orElseThrow();
        acting.does("hub", () -> holding.hold(other, new HoldDraft(HoldKind.QUARANTINE, Units.of(6), WHY)));

        assertEquals(2, acting.twice("hub", () -> delivering.takeOutHeld(truck)));

        assertEquals(DeliveryState.CANCELLED, sheet().state());
        assertEquals(0, sheet().heldLines());
        assertEquals(Cases.ZERO, found(ofBad));
        assertEquals(Cases.ZERO, found(ofGood));
    }

    @Test
    void a_delivery_that_is_given_up_keeps_what_is_held_here_and_its_order_waits() {
        held(24);

        assertEquals(
                Cases.of(1), acting.twice("hub", () -> delivering.cancel(truck)), "only one case waits for the next");

        assertEquals(0, sheet().heldLines());
        assertEquals(Cases.ZERO, found(ofBad));
        assertEquals(Cases.of(1), found(ofGood));
        assertEquals(Units.of(24), supplies.ofLot(bad).held());
        truck = ground.prepared(shop);
        assertEquals(1, sheet().lines().size());
    }

    @Test
    void what_is_let_go_after_it_was_taken_out_is_free_for_everybody() {
        long hold = held(24);
        acting.does("hub", () -> delivering.takeOutHeld(truck));

        acting.does("quality", () -> holding.release(hold, "no glass in it"));

        assertEquals(Units.of(24), supplies.ofLot(bad).free());
        assertEquals(1, sheet().lines().size());
    }

    @Test
    void what_stands_in_a_delivery_is_taken_out_before_it_is_proposed_to_be_written_off() {
        long hold = held(24);
        NewWriteOff thrown = new NewWriteOff(bad, Units.of(24), WriteOffReason.SPOILT, Optional.empty());
        acting.refuses("quality", () -> writing.proposeHeld(hold, thrown), "delivery.holdInside", lineOfBad(), bad);

        acting.does("hub", () -> delivering.takeOutHeld(truck));
        String number = acting.as("quality", () -> writing.proposeHeld(hold, thrown));
        acting.does("finance", () -> writing.reject(number, "tasted, all is well"));

        assertEquals(Units.of(24), supplies.ofLot(bad).held(), "held as before");
        acting.does("hub", () -> dispatching.dispatch(truck));
    }

    @Test
    void two_lines_of_a_lot_are_refused_one_by_one() {
        Ground.Goods goods = ground.onSale(1);
        LotNumber lot = ground.lot(goods, 12);
        Ground.Shop other = ground.shop();
        ground.ordered(other, goods, 1);
        ground.ordered(other, goods, 1);
        DeliveryNumber two = ground.prepared(other);
        acting.does("quality", () -> holding.hold(lot, new HoldDraft(HoldKind.INSPECTION, Units.of(12), "")));

        List<String> codes = acting.refused("hub", () -> dispatching.dispatch(two)).refusals().stream()
                .map(Refusal::code)
                .toList();

        assertEquals(List.of("delivery.lineHeld", "delivery.lineHeld"), codes);
    }

    @Test
    void the_hub_alone_takes_goods_out() {
        held(24);

        acting.mayNot(
                () -> delivering.takeOutHeld(truck),
                shop.user(),
                "quality",
                "import",
                "allocator",
                "finance",
                "auditor");
    }
}
