package lu.airsilk.order.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.order.LineRef;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.shared.Cases;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class LineBookTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    LineBook book;

    @Inject
    FlightSchedule flights;

    @Test
    void a_flight_that_has_left_is_not_waited_for() {
        freight.flight(25);
        Ground.Goods goods = ground.onSale(1);
        Ground.Shop shop = ground.shop();
        LineRef line = new LineRef(ground.ordered(shop, goods, 5), 1);
        ground.lot(goods, 2 * Ground.PACK.unitsPerCase());
        ground.shared(goods);
        FlightKey promised = FlightKey.of(Objects.requireNonNull(
                ground.order(line.order()).line(1).promise().flight()));

        assertEquals(Optional.of(promised), waitsFor(shop, line));
        PortalClock.at(
                flights.find(promised).orElseThrow().departs(),
                () -> assertEquals(Optional.empty(), waitsFor(shop, line)));
    }

    @Test
    void what_earlier_sharings_gave_is_told_beside_the_last_one() {
        Ground.Goods goods = ground.onSale(1);
        Ground.Shop shop = ground.shop();
        LineRef line = new LineRef(ground.ordered(shop, goods, 9), 1);
        ground.lot(goods, 2 * Ground.PACK.unitsPerCase());
        ground.shared(goods);
        assertEquals(Cases.ZERO, givenBefore(shop, line), "its figures are all");

        ground.lot(goods, 4 * Ground.PACK.unitsPerCase());
        ground.shared(goods);
        assertEquals(Cases.of(2), givenBefore(shop, line));
        assertEquals(
                List.of("7", "4"), ground.toldOf(line).getFirst().arguments().subList(0, 2));
    }

    private Cases givenBefore(Ground.Shop shop, LineRef line) {
        return acting.as(shop.user(), () -> book.story(line)).line().givenBefore();
    }

    private Optional<FlightKey> waitsFor(Ground.Shop shop, LineRef line) {
        return acting.as(shop.user(), () -> book.story(line)).waitsFor();
    }
}
