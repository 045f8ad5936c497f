package lu.airsilk.distribution.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.location.ReceivingDays;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.HoldDraft;
import lu.airsilk.stock.HoldKind;
import lu.airsilk.stock.hold.Holding;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class DeliveringTest {

    private static final String OWNER = "Owner of a far store";

    /** Whole days, the same at every hour; more than a weekend, so that ordering still gives what keeps until then. */
    private static final int DAYS_ON_THE_ROAD = 10;

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Delivering delivering;

    @Inject
    Dispatching dispatching;

    @Inject
    Holding holding;

    @Inject
    DeliveryBook book;

    @Inject
    Clock clock;

    @Test
    void a_lot_that_would_be_past_its_date_at_the_door_stays_at_the_hub_and_is_named() {
        Ground.Shop shop = ground.shop(OWNER);
        Ground.Goods goods = ground.onSale(1);
        LocalDate arrival = takenIn();
        LotNumber old = given(shop, goods, arrival);
        LotNumber fresh = given(shop, goods, arrival.plusDays(1));
        ground.takesLonger(shop, OWNER, Duration.ofDays(DAYS_ON_THE_ROAD));

        PreparedDelivery prepared = acting.as("hub", () -> delivering.prepare(shop.code()));

        assertEquals(List.of(old), prepared.leftOut());
        assertEquals(
                List.of(fresh),
                acting.as("hub", () -> book.sheet(prepared.number())).lines().stream()
                        .map(DeliverySheet.Line::lot)
                        .toList());
    }

    @Test
    void a_store_whose_goods_would_all_be_past_their_date_gets_no_delivery() {
        Ground.Shop shop = ground.shop(OWNER);
        given(shop, ground.onSale(1), takenIn());
        ground.takesLonger(shop, OWNER, Duration.ofDays(DAYS_ON_THE_ROAD));

        List<Refusal> refused = assertThrows(
                        Refused.class, () -> acting.as("hub", () -> delivering.prepare(shop.code())))
                .refusals();

        assertEquals("delivery.nothingKeeps", refused.getFirst().code());
    }

    @Test
    void what_is_held_back_in_a_prepared_delivery_does_not_leave_before_it_is_let_go() {
        Ground.Shop shop = ground.shop();
        Ground.Goods goods = ground.onSale(1);
        LotNumber lot = ground.lot(goods, 12);
        ground.ordered(shop, goods, 2);
        DeliveryNumber truck = ground.prepared(shop);
        long hold =
                acting.as("quality", () -> holding.hold(lot, new HoldDraft(HoldKind.RECALL, Units.of(12), "glass")));

        Refusal no = assertThrows(Refused.class, () -> acting.does("hub", () -> dispatching.dispatch(truck)))
                .refusals()
                .getFirst();
        assertEquals("delivery.lineHeld", no.code());
        assertEquals(1, acting.as("hub", () -> book.sheet(truck)).heldLines());

        acting.does("quality", () -> holding.release(hold, "no glass in it"));

        assertEquals(0, acting.as("hub", () -> book.sheet(truck)).heldLines());
        acting.does("hub", () -> dispatching.dispatch(truck));
    }

    /** Two cases of a lot that keeps until then; who orders first has them. */
    private LotNumber given(Ground.Shop shop, Ground.Goods goods, LocalDate expiry) {
        LotNumber lot = ground.lot(goods, 12, expiry);
        ground.ordered(shop, goods, 2);
        return lot;
    }

    /** The first day on which the store takes in what leaves the hub now. */
    private LocalDate takenIn() {
        LocalDate there = LocalDate.now(clock.withZone(Zones.CGO)).plusDays(DAYS_ON_THE_ROAD);
        return ReceivingDays.WORKDAYS.onOrAfter(there);
    }
}
