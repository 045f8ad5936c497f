package lu.airsilk.flight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.count.Receiving;
import lu.airsilk.consignment.count.Reversing;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.distribution.delivery.DeliveryBook;
import lu.airsilk.distribution.delivery.DeliveryNumber;
import lu.airsilk.distribution.delivery.ReceiptCorrecting;
import lu.airsilk.distribution.delivery.ReceivedLine;
import lu.airsilk.distribution.delivery.StoreReceiving;
import lu.airsilk.flight.keeping.TransitBook;
import lu.airsilk.flight.transit.TransitInUse;
import lu.airsilk.flight.transit.TransitLeg;
import lu.airsilk.flight.transit.TransitPool;
import lu.airsilk.flight.transit.rule.Quantiles;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.sample.world.StatusText;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.Units;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each leg that goods have behind them is remembered once, when it ends. */
@ExtendWith(Services.class)
class TravelMemoryTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    Receiving receiving;

    @Inject
    Reversing reversing;

    @Inject
    StoreReceiving storeReceiving;

    @Inject
    ReceiptCorrecting correcting;

    @Inject
    DeliveryBook deliveries;

    @Inject
    TransitBook book;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    ShelfDates dates;

    @Inject
    StoreDirectory stores;

    @Inject
    Clock clock;

    private Map<TransitLeg, Long> before;

    @BeforeEach
    void what_is_known() {
        before = known();
    }

    /** How many of each leg are remembered: of which of them is learnt depends on how many there are. */
    private Map<TransitLeg, Long> known() {
        Map<TransitLeg, Long> known = new EnumMap<>(TransitLeg.class);
        acting.byItself(() -> database.createQuery(
                                "select t.leg, count(t) from TransitTime t where t.storage = AMBIENT and t.assumed = false"
                                        + " group by t.leg",
                                Tuple.class)
                        .getResultList())
                .forEach(row -> known.put(row.get(0, TransitLeg.class), row.get(1, Long.class)));
        return known;
    }

    /** That these legs, and no others, are remembered once more. */
    private void remembered(TransitLeg... legs) {
        Map<TransitLeg, Long> now = known();
        assertEquals(
                List.of(legs),
                Arrays.stream(TransitLeg.values())
                        .filter(leg -> now.getOrDefault(leg, 0L) == before.getOrDefault(leg, 0L) + 1)
                        .toList());
        assertEquals(
                legs.length,
                now.values().stream().mapToLong(many -> many).sum()
                        - before.values().stream().mapToLong(many -> many).sum());
        before = now;
    }

    private void says(BookingDraft booked, Function<StatusText, String> what) {
        freight.says(booked, what);
    }

    @Test
    void each_leg_of_the_way_ends_with_what_ends_it_and_no_other() {
        Freight.Bought bought = freight.bought(4);
        var flight = freight.flight(-2);
        BookingDraft booked = freight.booked(bought, flight);
        freight.departs(booked, flight);
        remembered();

        says(booked, text -> text.arrived(flight, booked.pieces(), flight.sta()));
        remembered(TransitLeg.DELAY);
        says(booked, text -> text.checkedIn(flight, booked.pieces(), flight.sta()));
        remembered(TransitLeg.HANDLING);
        ground.shared(bought.goods(), booked.awb());
        freight.released(booked);
        remembered(TransitLeg.CUSTOMS);
        ReceiptNumber receipt = freight.receipt(booked);
        acting.as("hub", () -> receiving.post(receipt, List.of(Freight.counted(24, 0, 0))));
        remembered(TransitLeg.LABELLING);
        DeliveryNumber delivery = ground.shipped(bought.shop());
        remembered(TransitLeg.TRUCK);
        List<ReceivedLine> whole = found(bought.shop(), delivery, 0);
        acting.does(bought.shop().user(), () -> storeReceiving.confirm(delivery, whole));
        remembered(TransitLeg.ROAD);
    }

    @Test
    void what_is_set_right_later_ends_no_leg_twice() {
        Freight.Bought bought = freight.bought(4);
        BookingDraft booked = freight.landed(bought);
        ground.shared(bought.goods(), booked.awb());
        freight.released(booked);
        ReceiptNumber receipt = freight.receipt(booked);
        acting.as("hub", () -> receiving.post(receipt, List.of(Freight.counted(24, 0, 0))));
        before = known();

        acting.does("hub", () -> reversing.ask(receipt, "the wrong pallet"));
        ReceiptNumber again = acting.as("import", () -> reversing.reverse(receipt));
        acting.as("hub", () -> receiving.post(again, List.of(Freight.counted(24, 0, 0))));
        remembered();

        DeliveryNumber delivery = ground.shipped(bought.shop());
        List<ReceivedLine> whole = found(bought.shop(), delivery, 0);
        acting.does(bought.shop().user(), () -> storeReceiving.confirm(delivery, whole));
        remembered(TransitLeg.TRUCK, TransitLeg.ROAD);
        List<ReceivedLine> oneMissing = found(bought.shop(), delivery, 1);
        acting.does(bought.shop().user(), () -> correcting.correct(delivery, oneMissing));
        remembered();
    }

    /** In years to come, so that nobody else learns from it. */
    @Test
    void nine_cases_of_a_way_and_temperature_stand_before_what_was_assumed() {
        PortalClock.at(Instant.parse("2031-06-02T00:00:00Z"), () -> {
            Ground.Shop shop = ground.shop();
            ShelfForecast assumed = forecast(shop);
            IntStream.range(0, 8).forEach(_ -> ground.took(TransitLeg.HANDLING, Duration.ofDays(4), Storage.COOL));
            assertEquals(assumed, forecast(shop), "eight are too few");
            assertEquals(Optional.empty(), handling().pool());

            ground.took(TransitLeg.HANDLING, Duration.ofDays(4), Storage.COOL);
            assertEquals(Optional.of(TransitPool.SEASON), handling().pool());
            assertEquals(9, handling().journeys());
            assertEquals(Optional.of(96), handling().hours().map(Quantiles::nine));
            assertTrue(
                    forecast(shop).likely().isAfter(assumed.likely().plusDays(1)),
                    () -> assumed + ", then " + forecast(shop));
        });
    }

    private TransitInUse handling() {
        return acting.as("import", () -> book.inUse(book.today())).stream()
                .filter(use -> use.leg() == TransitLeg.HANDLING && use.temperature() == Storage.COOL)
                .findFirst()
                .orElseThrow();
    }

    private ShelfForecast forecast(Ground.Shop shop) {
        return acting.byItself(
                () -> dates.forecast(Waypoint.LANDED, clock.instant(), Storage.COOL, stores.row(shop.code())));
    }

    private List<ReceivedLine> found(Ground.Shop shop, DeliveryNumber number, long missing) {
        return acting.as(shop.user(), () -> deliveries.sheet(number)).lines().stream()
                .map(line -> new ReceivedLine(
                        line.line(), Units.of(line.units().value() - missing), Units.ZERO, Units.of(missing)))
                .toList();
    }
}
