package lu.airsilk.distribution.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import lu.airsilk.distribution.delivery.LineDeliveriesPage.Truck;
import lu.airsilk.location.City;
import lu.airsilk.location.ReceivingDays;
import lu.airsilk.location.ReceivingHours;
import lu.airsilk.location.ReceivingRoom;
import lu.airsilk.location.StoreClass;
import lu.airsilk.location.StoreRow;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineDeliveriesPageTest {

    private static final Instant LEFT = Instant.parse("2026-11-28T20:00:00Z");
    private static final Duration LEAD = Duration.ofHours(4);
    private static final StoreRow STORE = new StoreRow(
            StoreCode.of("KF01"),
            Names.of("开封", "Kaifeng"),
            "owner",
            City.KAIFENG,
            StoreClass.A,
            ReceivingDays.of(EnumSet.allOf(DayOfWeek.class)),
            ReceivingHours.ALWAYS,
            LEAD,
            ReceivingRoom.UNLIMITED,
            0);

    @Test
    void a_truck_is_expected_until_its_hour_is_over_and_a_confirmed_one_has_come() {
        Instant before = LEFT.plus(Duration.ofHours(1));
        Instant after = LEFT.plus(Duration.ofHours(5));

        assertEquals(TruckHour.DUE, truck(null, before).hour());
        assertEquals(TruckHour.LATE, truck(null, after).hour());
        assertEquals(LEFT.plus(LEAD), truck(null, after).at());
        assertEquals(TruckHour.HERE, truck(before, before).hour());
        assertEquals(before, truck(before, after).at());
    }

    private static Truck truck(@Nullable Instant confirmed, Instant now) {
        DeliveryState state = confirmed == null ? DeliveryState.DISPATCHED : DeliveryState.CONFIRMED;
        return Truck.of(new LineDelivery("DL-26-000001", StoreCode.of("KF01"), state, LEFT, confirmed, 6), STORE, now);
    }
}
