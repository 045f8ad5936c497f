package lu.airsilk.portal.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.rebooking.FlightChanging;
import lu.airsilk.consignment.tracking.ConsignmentOverview;
import lu.airsilk.consignment.tracking.ConsignmentSearch;
import lu.airsilk.distribution.DeliveriesUnderway;
import lu.airsilk.distribution.delivery.DeliveryNumber;
import lu.airsilk.flight.FlightTimes;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.location.Zones;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.shelf.ArrivalBook;
import lu.airsilk.order.shelf.ArrivalRow;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Units;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Homes add up what the capabilities say of their own goods, within the stores of whoever looks. */
@ExtendWith(Services.class)
class HomesTest {

    private static final int TWELVE = 12;

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    StoreHome store;

    @Inject
    ArrivalBook arrivals;

    @Inject
    AllocationHome allocation;

    @Inject
    HomeFigures figures;

    @Inject
    ConsignmentOverview overview;

    @Inject
    FlightChanging changing;

    @Inject
    Clock clock;

    @Test
    void a_store_sees_its_own_orders_and_trucks() {
        Ground.Goods goods = ground.onSale(1);
        Ground.Shop shop = ground.shop();
        Ground.Shop other = ground.shop();
        OrderNumber order = ground.ordered(shop, goods, 3);
        ground.lot(goods, 30);
        ground.shared(goods);

        StoreHome.Underway open = acting.as(shop.user(), store::underway).getFirst();
        assertEquals(
                List.of(order.number(), Cases.of(3), Cases.of(3)),
                List.of(open.order(), open.accepted(), open.allocated()));
        assertEquals(1, acting.as(shop.user(), store::countUnderway));
        assertEquals(0, acting.as(other.user(), store::countUnderway));

        DeliveryNumber delivery = ground.shipped(shop);

        DeliveriesUnderway.Truck truck = acting.as(shop.user(), store::trucks).getFirst();
        assertEquals(
                List.of(delivery.number(), 1L, Units.of(18)),
                List.of(truck.delivery(), truck.products(), truck.units()));
        assertEquals(List.of(), acting.as(other.user(), store::trucks));
        assertEquals(
                StoreHome.When.ON_TRUCK,
                acting.as(shop.user(), store::underway).getFirst().when());
    }

    @Test
    void what_a_store_waits_for_comes_on_a_day() {
        Ground.Goods goods = ground.onSale(1);
        Ground.Shop shop = ground.shop();
        ground.ordered(shop, goods, 4);

        long expected = acting.as(shop.user(), store::arrivals).stream()
                .mapToLong(arrival -> arrival.cases().value())
                .sum();
        long open = acting.as(shop.user(), store::underway).getFirst().waiting().value();

        assertEquals(4, expected + open);
    }

    @Test
    void what_a_supplier_has_no_day_for_comes_on_none() {
        Ground.Goods goods = ground.onSale(1);
        Ground.Shop shop = ground.shop();
        LineRef line = new LineRef(ground.ordered(shop, goods, 37), 1);
        LocalDate day = ground.wantedBy();
        acting.byItself(() -> ground.foreseen(line, 11, day));

        assertEquals(
                List.of(new StoreHome.Arrival(day, false, 1, Cases.of(11))), acting.as(shop.user(), store::arrivals));
        assertEquals(
                Cases.of(26), acting.as(shop.user(), store::underway).getFirst().waiting());
        ArrivalRow arrival = acting.as(shop.user(), () -> arrivals.rows(day, day, Paging.first(2)))
                .items()
                .getFirst();
        assertEquals(List.of(11L, 11L), List.of(arrival.coming(), arrival.notShared()));
        assertEquals(
                List.of(new ArrivalBook.Waiting(line.order().number(), 1, 26)),
                acting.as(shop.user(), () -> arrivals.waiting(goods.first())));
    }

    @Test
    void what_falls_short_is_what_stores_wait_for_beyond_what_is_free() {
        Ground.Goods goods = ground.onSale(1);
        ground.ordered(ground.shop(), goods, Ground.MOST.value());
        ground.ordered(ground.shop(), goods, Ground.MOST.value());
        ground.lot(goods, 60);

        AllocationHome.ShortProduct product = acting.as("allocator", allocation::shortProducts).stream()
                .filter(one -> one.sku().equals(goods.first()))
                .findFirst()
                .orElseThrow();

        assertEquals(
                List.of(2L, 180L, 10L, 170L),
                List.of(product.stores(), product.wanted(), product.free(), product.missing()));
    }

    @Test
    void the_charts_of_homes() {
        long before = landing();
        freight.booked(freight.bought(10), freight.flight(2));

        assertEquals(before + 1, landing());
        assertEquals(TWELVE, acting.as("buyer", figures::flown).size());
        assertEquals(TWELVE, acting.as("buyer", figures::filled).size());
    }

    private long landing() {
        return acting.as("import", figures::landing).stream()
                .mapToLong(HomeFigures.Landing::consignments)
                .sum();
    }

    @Test
    void pieces_land_with_their_own_flight_and_weight_and_are_listed_on_their_day() {
        PlannedFlight sooner = freight.flight(3);
        LocalDate first = sooner.sta().atZone(Zones.CGO).toLocalDate();
        LocalDate second = first.plusDays(1);
        HomeFigures.Landing firstBefore = landing(first);
        HomeFigures.Landing secondBefore = landing(second);

        BookingDraft booked = freight.booked(freight.bought(4), sooner, freight.flight(4));

        assertEquals(firstBefore.consignments() + 1, landing(first).consignments());
        assertEquals(firstBefore.weight().plus(Grams.of(12_000)), landing(first).weight());
        assertEquals(
                secondBefore.weight().plus(Grams.of(12_000)), landing(second).weight());

        freight.says(booked, text -> text.offloaded(sooner, 2, clock.instant()));

        assertEquals(firstBefore, landing(first));
        assertEquals(landing(second).consignments(), listed(second));
        assertEquals(landing(first).consignments(), listed(first));
    }

    @Test
    void pieces_of_a_delayed_flight_land_and_are_listed_on_the_day_on_which_it_lands_now() {
        PlannedFlight flight = freight.flight(2);
        LocalDate planned = flight.sta().atZone(Zones.CGO).toLocalDate();
        LocalDate later = planned.plusDays(2);
        HomeFigures.Landing plannedBefore = landing(planned);
        HomeFigures.Landing laterBefore = landing(later);
        freight.booked(freight.bought(4), flight);

        FlightTimes late = new FlightTimes(
                flight.std().plus(Duration.ofDays(2)), flight.sta().plus(Duration.ofDays(2)));
        acting.does("import", () -> changing.delay(Freight.key(flight), late, "snow"));

        assertEquals(plannedBefore, landing(planned));
        assertEquals(laterBefore.consignments() + 1, landing(later).consignments());
        assertEquals(laterBefore.weight().plus(Grams.of(24_000)), landing(later).weight());
        assertEquals(landing(planned).consignments(), listed(planned));
        assertEquals(landing(later).consignments(), listed(later));
    }

    private HomeFigures.Landing landing(LocalDate day) {
        return acting.as("import", figures::landing).stream()
                .filter(landing -> landing.day().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private long listed(LocalDate landing) {
        return acting.as("import", () -> overview.rows(ConsignmentSearch.landing(landing), Paging.first(1)))
                .total();
    }

    @Test
    void what_has_flown_counts_in_its_month() {
        long before = flown();
        freight.landed(freight.bought(10));

        assertTrue(flown() > before);
    }

    @Test
    void what_is_booked_and_has_not_left_has_not_flown() {
        PlannedFlight gone = freight.flight(-1);
        PlannedFlight later = freight.flight(1);
        long before = flown();
        BookingDraft booked = freight.booked(freight.bought(4), gone, later);
        assertEquals(before, flown());

        freight.says(booked, text -> text.departed(gone, 2, gone.std()));
        assertEquals(before + 12_000, flown(), "two pieces of four");

        freight.says(booked, text -> text.departed(later, 2, clock.instant()));
        assertEquals(before + 24_000, flown());
    }

    private long flown() {
        return acting.as("buyer", figures::flown).stream()
                .mapToLong(month -> month.weight().value())
                .sum();
    }

    @Test
    void what_lies_in_a_store_by_how_long_it_keeps() {
        Ground.Shop shop = ground.shop();
        ground.shelved(ground.onSale(1), shop, 7);

        assertEquals(
                List.of(0L, 0L, 0L, 0L, 0L),
                acting.as(shop.user(), figures::expiring).stream()
                        .map(HomeFigures.Expiring::units)
                        .toList());
    }
}
