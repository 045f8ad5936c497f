package lu.airsilk.distribution.delivery;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.location.Hand;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Person;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.supply.ReservationRow;
import lu.airsilk.supply.ReservationState;
import lu.airsilk.supply.ReservedFor;
import lu.airsilk.supply.SupplyKind;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final Hand HUB = new Hand("hub", Instant.parse("2026-11-25T02:00:00Z"));
    private static final Hand STORE = new Hand("kaifeng", Instant.parse("2026-11-26T02:00:00Z"));
    private static final StoreCode KAIFENG = StoreCode.of("KF01");

    private final Delivery delivery = aDraftOfTwentyFourUnits();

    @Test
    void a_delivery_that_came_whole_is_confirmed() {
        delivery.dispatch(HUB);

        line().found(found(24, 0, 0));
        delivery.confirmed(STORE);

        assertEquals(DeliveryState.CONFIRMED, delivery.state());
    }

    @Test
    void a_broken_unit_makes_a_difference() {
        delivery.dispatch(HUB);

        line().found(found(22, 1, 1));
        delivery.confirmed(STORE);

        assertEquals(DeliveryState.CONFIRMED_WITH_DIFFERENCE, delivery.state());
        assertEquals(Units.of(1), line().damagedUnits());
        assertEquals(Units.of(1), line().shortUnits());
    }

    @Test
    void what_is_found_sums_up_to_what_was_sent() {
        assertEquals(
                "delivery.countWrong",
                refusalOf(() -> line().found(found(24, 1, 0))).code());
        assertEquals(
                "delivery.countWrong",
                refusalOf(() -> line().found(found(20, 1, 0))).code());
    }

    @Test
    void a_delivery_leaves_once_and_is_not_given_up_on_the_road_and_it_is_said_who_sent_it_off() {
        delivery.dispatch(HUB);

        Refusal left = Refusal.of("delivery.dispatched", "DL-26-000001", new Person("hub"), "2026-11-25 10:00");
        assertEquals(left, refusalOf(() -> delivery.dispatch(STORE)));
        assertEquals(left, refusalOf(() -> delivery.cancel(STORE)));
    }

    @Test
    void who_would_send_off_what_a_colleague_gave_up_is_told_who_that_was() {
        delivery.cancel(HUB);

        Refusal cancelled = Refusal.of("delivery.cancelled", "DL-26-000001", new Person("hub"), "2026-11-25 10:00");
        assertEquals(cancelled, refusalOf(() -> delivery.dispatch(STORE)));
        assertEquals(cancelled, refusalOf(() -> delivery.cancel(STORE)));
    }

    @Test
    void who_counts_what_a_colleague_has_received_is_told_who_that_was() {
        delivery.dispatch(HUB);
        delivery.count(List.of(found(24, 0, 0)));
        delivery.confirmed(STORE);

        assertEquals(
                Refusal.of("delivery.received", "DL-26-000001", new Person("kaifeng"), "2026-11-26 10:00", 30L),
                refusalOf(delivery::requireDispatched));
    }

    @Test
    void what_was_said_is_put_right_for_half_an_hour() {
        delivery.dispatch(HUB);
        assertEquals(
                "delivery.wrongState",
                refusalOf(() -> delivery.requireCorrectable(STORE.at())).code());
        delivery.count(List.of(found(1, 0, 23)));
        delivery.confirmed(STORE);

        delivery.requireCorrectable(STORE.at().plus(Duration.ofMinutes(29)));
        delivery.count(List.of(found(24, 0, 0)));
        delivery.corrected(STORE);

        assertEquals(DeliveryState.CONFIRMED, delivery.state());
        assertEquals(
                "delivery.tooLate",
                refusalOf(() -> delivery.requireCorrectable(STORE.at().plus(Duration.ofMinutes(30))))
                        .code());
    }

    @Test
    void a_draft_is_not_confirmed() {
        assertEquals(
                "delivery.wrongState",
                refusalOf(() -> delivery.confirmed(STORE)).code());
    }

    @Test
    void an_empty_delivery_does_not_leave() {
        Delivery empty = new Delivery(new DeliveryNumber("DL-26-000002"), KAIFENG, HUB);

        assertEquals("delivery.empty", refusalOf(() -> empty.dispatch(HUB)).code());
    }

    private DeliveryLine line() {
        return delivery.lines().getFirst();
    }

    private static ReceivedLine found(long received, long damaged, long missing) {
        return new ReceivedLine("DL-26-000001/1", Units.of(received), Units.of(damaged), Units.of(missing));
    }

    private static Delivery aDraftOfTwentyFourUnits() {
        Delivery delivery = new Delivery(new DeliveryNumber("DL-26-000001"), KAIFENG, HUB);
        delivery.add(new ReservationRow(
                1,
                1,
                SupplyKind.LOT,
                "L26-000001",
                Sku.of("OIL-1"),
                PackSize.of(12),
                Optional.of(LocalDate.of(2027, 11, 30)),
                new ReservedFor("SO-26-000001/1", KAIFENG, Optional.empty()),
                Units.of(24),
                ReservationState.PICKED));
        return delivery;
    }
}
