package lu.airsilk.distribution.way;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.count.Receiving;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.distribution.delivery.DeliveryNumber;
import lu.airsilk.distribution.delivery.DeliveryState;
import lu.airsilk.distribution.delivery.Dispatching;
import lu.airsilk.distribution.delivery.ReceivedLine;
import lu.airsilk.distribution.delivery.StoreReceiving;
import lu.airsilk.flight.AirWay;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Units;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A store follows its cases like a parcel. */
@ExtendWith(Services.class)
class WayBookTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    WayBook book;

    @Inject
    ParcelStops stops;

    @Inject
    Receiving receiving;

    @Inject
    Dispatching dispatching;

    @Inject
    StoreReceiving taking;

    private static LineRef line(Freight.Bought bought) {
        return new LineRef(bought.order(), 1);
    }

    private List<Parcel> seen(Freight.Bought bought) {
        return acting.as(bought.shop().user(), () -> book.of(line(bought)));
    }

    private Parcel one(Freight.Bought bought) {
        List<Parcel> parcels = seen(bought);
        assertEquals(1, parcels.size(), parcels::toString);
        return parcels.getFirst();
    }

    private List<ParcelStop> stopsOf(Ground.Shop shop, Parcel parcel) {
        return acting.as(shop.user(), () -> stops.of(parcel));
    }

    private static List<ParcelStop.Kind> kinds(List<ParcelStop> stops) {
        return stops.stream().map(ParcelStop::kind).toList();
    }

    @Test
    void cases_in_the_air_have_left_at_the_moment_that_the_carrier_said_and_are_to_land_by_its_last_word() {
        Freight.Bought bought = freight.bought(4);
        PlannedFlight flight = freight.flight(-1);
        BookingDraft booked = freight.booked(bought, flight);
        freight.departs(booked, flight);
        ground.shared(bought.goods(), booked.awb());

        AirWay way = one(bought).flown().orElseThrow();

        assertEquals(List.of(Freight.key(flight)), way.flights());
        assertEquals(Optional.of(flight.std()), way.left().actual());
        assertTrue(way.left().passed());
        assertEquals(Optional.of(flight.sta()), way.landed().planned());
        assertFalse(way.landed().passed());
        assertEquals(Optional.empty(), one(bought).atHub());
    }

    @Test
    void from_landing_to_the_shelf_each_stop_has_its_moment_and_the_same_cases_are_told_once() {
        Freight.Bought bought = freight.bought(4);
        BookingDraft landed = freight.landed(bought);
        ground.shared(bought.goods(), landed.awb());
        freight.released(landed);
        ReceiptNumber receipt = freight.receipt(landed);
        long units = one(bought).units().value();
        acting.does("hub", () -> receiving.post(receipt, List.of(Freight.counted(units, 0, 0))));

        Parcel atHub = one(bought);
        assertTrue(atHub.atHub().isPresent());
        assertTrue(atHub.flown().orElseThrow().cleared().actual().isPresent());
        assertEquals(Optional.empty(), atHub.truck());

        DeliveryNumber delivery = ground.prepared(bought.shop());
        assertEquals(DeliveryState.DRAFT, one(bought).truck().orElseThrow().state());
        assertEquals(Optional.empty(), one(bought).truck().orElseThrow().left());

        acting.does("hub", () -> dispatching.dispatch(delivery));
        assertTrue(one(bought).truck().orElseThrow().left().isPresent());

        ReceivedLine all = new ReceivedLine(delivery + "/1", Units.of(units), Units.ZERO, Units.ZERO);
        acting.does(bought.shop().user(), () -> taking.confirm(delivery, List.of(all)));
        Parcel there = one(bought);
        assertTrue(there.truck().orElseThrow().here().isPresent());
        assertEquals(Units.of(units), there.units());
        List<ParcelStop> passed = stopsOf(bought.shop(), there);
        assertEquals(List.of(ParcelStop.Kind.values()), kinds(passed));
        assertTrue(passed.stream().allMatch(stop -> stop.actual().isPresent()), passed::toString);
    }

    @Test
    void cases_that_are_at_the_hub_and_cases_that_are_on_a_truck_go_each_their_way() {
        Ground.Shop shop = ground.shop();
        Ground.Goods goods = ground.onSale(1);
        ground.lot(goods, 12);
        LineRef line = new LineRef(ground.ordered(shop, goods, 3), 1);
        ground.shared(goods);
        ground.shipped(shop);
        ground.lot(goods, 24);
        ground.shared(goods);

        List<Parcel> parcels = acting.as(shop.user(), () -> book.of(line));

        assertEquals(
                List.of(true, false),
                parcels.stream().map(each -> each.truck().isPresent()).toList());
        assertEquals(
                18, parcels.stream().mapToLong(each -> each.units().value()).sum());
        assertEquals(
                List.of(ParcelStop.Kind.AT_HUB, ParcelStop.Kind.ON_TRUCK, ParcelStop.Kind.IN_STORE),
                kinds(stopsOf(shop, parcels.getLast())));
    }

    @Test
    void another_stores_line_has_no_way() {
        Freight.Bought bought = freight.bought(4);
        BookingDraft landed = freight.landed(bought);
        ground.shared(bought.goods(), landed.awb());

        assertEquals(List.of(), acting.as(ground.shop().user(), () -> book.of(line(bought))));
        assertFalse(seen(bought).isEmpty());
    }
}
