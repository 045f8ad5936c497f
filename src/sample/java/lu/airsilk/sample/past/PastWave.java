package lu.airsilk.sample.past;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.sample.logic.Chance;
import lu.airsilk.sample.pen.Papers;
import lu.airsilk.sample.world.Article;
import lu.airsilk.sample.world.Feasts;
import lu.airsilk.sample.world.FlightRoom;
import lu.airsilk.sample.world.Maker;
import lu.airsilk.sample.world.Shop;
import lu.airsilk.sample.world.Wave;

/** A wave that is over: what was ordered, bought, flown, shared and brought to the stores. */
final class PastWave {

    private static final int LOST_IN_HUNDRED = 1;
    private static final int DAYS_UNTIL_TRUCKS_LEAVE = 7;
    private static final int FLIES_FROM = 2;
    private static final int FLIES_UNTIL = 4;
    private static final int FLIES_AT_THE_LATEST = 6;
    private static final int A_TENTH = 10;
    private static final int ALL = 100;
    private static final int FILLED = 85;
    private static final int RECENT_DAYS = 75;

    final Wave wave;
    final List<PastOrder> orders;
    final List<PastShipment> shipments;
    final List<PastDelivery> deliveries;

    private final Map<Article, PastShipment> byArticle = new HashMap<>();
    private final PastLot.Supplied supplied;
    private final LocalDate today;
    private final Papers papers;
    private final FlightRoom room;

    PastWave(Wave wave, List<Wave.Wish> wishes, LocalDate today, Papers papers, FlightRoom room) {
        this.wave = wave;
        this.today = today;
        this.papers = papers;
        this.room = room;
        supplied = new PastLot.Supplied(
                Feasts.around(wave.first()).pressing(wave.first()),
                wave.first().isAfter(today.minusDays(RECENT_DAYS)),
                ALL);
        orders = wishes.stream().map(wish -> new PastOrder(papers, wish)).toList();
        shipments = shipments();
        shipments.forEach(shipment -> shipment.lots.forEach(lot -> byArticle.put(lot.article, shipment)));
        deliveries = deliveries();
    }

    private List<PastShipment> shipments() {
        Chance chance = wave.chance("supply");
        SequencedMap<Maker, SequencedMap<Article, List<PastLine>>> bought = bought();
        PastLot.Supplied carried = supplied.carrying(carried(bought));
        List<PastShipment> all = new ArrayList<>();
        bought.forEach((maker, articles) -> all.add(shipment(maker, articles, chance, carried)));
        return all;
    }

    /**
     * How many in a hundred cases the flights have room for; before a feast stores ask for more than those can carry. Parts
     * of equal weight never fill all of them.
     */
    private int carried(SequencedMap<Maker, SequencedMap<Article, List<PastLine>>> bought) {
        long asked = bought.values().stream()
                .mapToLong(articles -> grams(lots(articles, wave.chance("supply"), supplied)))
                .sum();
        return Math.toIntExact(Math.min(ALL, FILLED * room.left(days()) / Math.max(1, asked)));
    }

    private SequencedMap<Maker, SequencedMap<Article, List<PastLine>>> bought() {
        Map<Article, List<PastLine>> byArticle = orders.stream()
                .flatMap(order -> order.lines.stream())
                .collect(groupingBy(
                        line -> line.article, () -> new TreeMap<>(Comparator.comparingInt(Article::number)), toList()));
        SequencedMap<Maker, SequencedMap<Article, List<PastLine>>> bought = new LinkedHashMap<>();
        byArticle.forEach((article, lines) -> bought.computeIfAbsent(article.maker(), maker -> new LinkedHashMap<>())
                .put(article, lines));
        return bought;
    }

    /** What finds no flight in spite of that is not all there. */
    private PastShipment shipment(
            Maker maker,
            SequencedMap<Article, List<PastLine>> articles,
            Chance chance,
            PastLot.Supplied supplied) {
        for (int carried = supplied.carried(); carried > 0; carried -= A_TENTH) {
            List<PastLot> lots = lots(articles, chance, supplied.carrying(carried));
            Optional<List<PlannedFlight>> flights = room.take(
                    days(),
                    grams(lots),
                    lots.stream().mapToLong(PastLot::cubicCentimetres).sum());
            if (flights.isPresent()) {
                return shipment(maker, lots, flights.get(), chance);
            }
        }
        throw new IllegalStateException("no flight has room for a tenth of what " + maker + " sold in " + wave);
    }

    private static List<PastLot> lots(
            SequencedMap<Article, List<PastLine>> articles, Chance chance, PastLot.Supplied supplied) {
        List<PastLot> lots = new ArrayList<>();
        articles.forEach((article, lines) -> lots.add(new PastLot(article, lots.size() + 1, lines, chance, supplied)));
        return lots;
    }

    private static long grams(List<PastLot> lots) {
        return lots.stream().mapToLong(PastLot::grams).sum();
    }

    private FlightRoom.Days days() {
        LocalDate bought = wave.last();
        return new FlightRoom.Days(
                bought.plusDays(FLIES_FROM), bought.plusDays(FLIES_UNTIL), bought.plusDays(FLIES_AT_THE_LATEST));
    }

    private PastShipment shipment(Maker maker, List<PastLot> lots, List<PlannedFlight> flights, Chance chance) {
        PastShipment shipment = new PastShipment(maker, lots, wave.last(), flights, papers);
        lots.forEach(lot -> {
            lot.packed(flights.getFirst().day(), chance);
            lot.number = papers.lot(shipment.postedAt());
            lot.brokenNumber = lot.broken > 0 ? papers.lot(shipment.postedAt()) : null;
            lot.supply = papers.row();
        });
        return shipment;
    }

    private List<PastDelivery> deliveries() {
        Chance chance = wave.chance("road");
        Map<Shop, PastDelivery> byShop = new LinkedHashMap<>();
        for (PastShipment shipment : shipments) {
            for (PastLot lot : shipment.lots) {
                lot.lines.stream().filter(line -> line.allocated > 0).forEach(line -> {
                    line.reservation = papers.row();
                    line.lost = chance.inHundred(LOST_IN_HUNDRED) ? Math.min(line.units(), chance.between(1, 4)) : 0;
                    byShop.computeIfAbsent(line.order.shop, this::truck).add(papers, line, lot);
                });
            }
        }
        return byShop.values().stream()
                .sorted(Comparator.comparing((PastDelivery truck) -> truck.preparedAt))
                .toList();
    }

    private PastDelivery truck(Shop shop) {
        LocalDate ready = wave.last().plusDays(DAYS_UNTIL_TRUCKS_LEAVE);
        LocalDate day = shop.nextDay(ready);
        return new PastDelivery(papers, shop, day.isBefore(today) ? day : ready);
    }

    /** When the goods were shared between the stores: once all of them had been counted. */
    Instant sharedAt() {
        return Shop.at(wave.last().plusDays(DAYS_UNTIL_TRUCKS_LEAVE - 1L), 18, 5);
    }

    /** The flight that a line's goods came with first. */
    PlannedFlight flightOf(PastLine line) {
        return Objects.requireNonNull(byArticle.get(line.article)).flights.getFirst();
    }
}
