package lu.airsilk.sample.past;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lu.airsilk.location.Zones;
import lu.airsilk.sample.pen.Papers;
import lu.airsilk.sample.world.Shop;

/** The truck that brought a store what it got in a wave. */
final class PastDelivery {

    private static final Duration UNLOADING = Duration.ofMinutes(50);

    final long id;
    final String number;
    final Shop shop;
    final Instant preparedAt;
    final List<Load> loads = new ArrayList<>();

    /** Cases of a lot for an order line. */
    record Load(long id, int position, PastLine line, PastLot lot) {}

    /** @param day on which the goods are there by noon or later */
    PastDelivery(Papers papers, Shop shop, LocalDate day) {
        id = papers.row();
        this.shop = shop;
        preparedAt = Shop.at(day.minusDays(1), 20, 10);
        number = papers.number("DL", preparedAt);
    }

    void add(Papers papers, PastLine line, PastLot lot) {
        loads.add(new Load(papers.row(), loads.size() + 1, line, lot));
        line.arrivedOn = confirmedAt().atZone(Zones.CGO).toLocalDate();
    }

    Instant dispatchedAt() {
        return preparedAt.plus(Duration.ofHours(9));
    }

    Instant confirmedAt() {
        return dispatchedAt().plus(shop.lead()).plus(UNLOADING);
    }

    String line(Load load) {
        return number + "/" + load.position();
    }

    boolean isWhole() {
        return loads.stream().allMatch(load -> load.line().lost == 0);
    }
}
