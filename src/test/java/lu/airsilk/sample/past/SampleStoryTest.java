package lu.airsilk.sample.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.catalogue.entering.NewGoods;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.location.City;
import lu.airsilk.location.NewStore;
import lu.airsilk.sample.logic.Season;
import lu.airsilk.sample.pen.Papers;
import lu.airsilk.sample.world.Article;
import lu.airsilk.sample.world.Feasts;
import lu.airsilk.sample.world.FlightRoom;
import lu.airsilk.sample.world.Maker;
import lu.airsilk.sample.world.SampleStores;
import lu.airsilk.sample.world.SampleTimetable;
import lu.airsilk.sample.world.Shop;
import lu.airsilk.sample.world.Wave;
import lu.airsilk.shared.number.CheckDigit;
import lu.airsilk.shared.number.Gtin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The story of the sample company, before any database: what it is made of, and that it is the same each time. */
class SampleStoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final List<Article> articles = Article.all();
    private final List<Shop> shops = Shop.all();

    @Test
    void sixty_stores_of_two_owners_stand_in_eighteen_cities() {
        assertEquals(60, shops.size());
        assertEquals(60, shops.stream().map(Shop::code).distinct().count());
        assertEquals(
                2, shops.stream().map(shop -> shop.store().owner()).distinct().count());
        assertEquals(
                City.values().length,
                shops.stream().map(shop -> shop.store().city()).distinct().count());
    }

    @Test
    void forty_makers_make_fifteen_articles_each_over_forty_tariff_codes() {
        Map<Maker, Long> each = articles.stream().collect(Collectors.groupingBy(Article::maker, Collectors.counting()));

        assertEquals(40, each.size());
        assertEquals(Set.of(15L), new HashSet<>(each.values()));
        assertTrue(articles.stream()
                        .map(article -> article.kind().hsCode())
                        .distinct()
                        .count()
                >= 40);
        assertEquals(
                IntStream.range(0, 600).boxed().toList(),
                articles.stream().map(Article::number).toList());
    }

    @Test
    void each_article_and_case_has_a_number_of_its_own_with_a_right_check_digit_under_the_prefix_for_examples() {
        List<Gtin> numbers = Stream.concat(articles.stream(), Article.more(articles).stream())
                .map(Article::goods)
                .flatMap(goods -> Stream.of(goods.description().gtin().orElseThrow(), goods.caseGtin()))
                .toList();

        assertEquals(numbers.size(), new HashSet<>(numbers).size());
        assertTrue(numbers.stream().allMatch(gtin -> CheckDigit.isGs1(gtin.digits())));
        assertTrue(
                numbers.stream().allMatch(gtin -> gtin.digits().substring(1, 4).equals("952")));
    }

    @Test
    void a_hundred_thousand_articles_have_bar_codes_and_names_of_their_own() {
        List<Article> mass = Article.mass(Maker.all().getFirst(), articles.size(), 100_000 - articles.size());

        assertEquals(
                100_000,
                Stream.concat(articles.stream(), mass.stream())
                        .map(Article::gtin)
                        .distinct()
                        .count());
        assertEquals(
                mass.size(),
                mass.stream()
                        .map(article -> article.goods().description().names().zh())
                        .distinct()
                        .count());
    }

    @Test
    void a_thousand_stores_have_codes_of_their_own() {
        List<NewStore> stores = Stream.concat(SampleStores.grown().stream(), SampleStores.mass(940).stream())
                .toList();

        assertEquals(1_000, stores.stream().map(NewStore::code).distinct().count());
    }

    @Test
    void each_article_is_called_something_in_four_languages_and_lacks_nothing_that_quality_asks_for() {
        for (Article article : articles) {
            NewGoods goods = article.goods();
            var names = goods.description().names();

            assertFalse(
                    Stream.of(names.zh(), names.en(), names.fr(), names.de()).anyMatch(String::isBlank));
            assertTrue(names.zh()
                    .codePoints()
                    .anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN));
            assertTrue(goods.description().hsCode().isPresent()
                    && goods.description().life().days().isPresent());
            assertTrue(article.price().amount().signum() > 0);
        }
    }

    @Test
    void waves_follow_each_other_without_a_gap_up_to_yesterday() {
        assertEquals(TODAY.minusDays(1), Wave.of(0, TODAY).last());
        for (int number = 0; number < Past.LAST_WAVE; number++) {
            assertEquals(
                    Wave.of(number, TODAY).first(),
                    Wave.of(number + 1, TODAY).last().plusDays(1));
        }
    }

    @Test
    void a_year_has_some_three_thousand_orders_of_a_believable_size() {
        List<Wave.Wish> wishes = IntStream.rangeClosed(0, Past.LAST_WAVE)
                .boxed()
                .flatMap(number -> Wave.of(number, TODAY).wishes(shops, articles).stream())
                .toList();
        IntSummaryStatistics lines =
                wishes.stream().mapToInt(wish -> wish.cases().size()).summaryStatistics();
        IntSummaryStatistics cases = wishes.stream()
                .mapToInt(wish -> wish.cases().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .summaryStatistics();

        assertTrue(wishes.size() >= 2_600 && wishes.size() <= 3_600, wishes.size() + " orders");
        assertTrue(lines.getMin() >= 15 && lines.getMax() <= 60, lines.toString());
        assertTrue(lines.getSum() >= 50_000 && lines.getSum() <= 70_000, lines.toString());
        assertTrue(cases.getAverage() >= 80 && cases.getAverage() <= 200, cases.toString());
        assertTrue(cases.getMax() <= 500, cases.toString());
    }

    @Test
    void the_same_day_tells_the_same_story() {
        assertEquals(told(TODAY), told(TODAY));
        assertFalse(told(TODAY).equals(told(TODAY.plusDays(1))));
    }

    /** Everything that a wave of the past comes to, in words. */
    private String told(LocalDate today) {
        Papers papers = new Papers(1, 1);
        FlightRoom room = new FlightRoom(SampleTimetable.ofAYear(today));
        Wave wave = Wave.of(30, today);
        PastWave past = new PastWave(wave, wave.wishes(shops, articles), today, papers, room);
        return past.shipments.stream()
                .flatMap(shipment -> shipment.lots.stream()
                        .map(lot -> shipment.line(lot) + " " + lot.number + " " + lot.expiry + " "
                                + lot.lines.stream()
                                        .map(line -> line.ref() + "=" + line.allocated + "-" + line.lost)
                                        .toList()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void no_more_is_given_than_there_is_or_was_asked_and_no_flight_is_overbooked() {
        Papers papers = new Papers(1, 1);
        List<PlannedFlight> flights = SampleTimetable.ofAYear(TODAY);
        FlightRoom room = new FlightRoom(flights);
        for (int number = Past.LAST_WAVE; number >= Past.FIRST_WAVE_OVER; number--) {
            Wave wave = Wave.of(number, TODAY);
            PastWave past = new PastWave(wave, wave.wishes(shops, articles), TODAY, papers, room);
            past.shipments.forEach(shipment -> shipment.lots.forEach(SampleStoryTest::assertFair));
            assertTrue(past.deliveries.stream()
                    .allMatch(truck -> truck.confirmedAt().isBefore(Shop.at(TODAY, 0, 0))));
        }
        assertTrue(flights.stream()
                .allMatch(flight -> room.taken(flight) <= flight.capacity().value()
                        && room.takenSpace(flight) <= flight.volume().value()));
    }

    /** The last waves have only the flights of a few days, and before a feast stores ask for more than those can carry. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-29", "2026-12-06", "2027-01-20", "2027-02-10"})
    void on_any_day_the_last_waves_find_flights(LocalDate today) {
        LocalDate planned = today.minusDays(Past.DAYS_PLANNED);
        FlightRoom room = new FlightRoom(SampleTimetable.ofAYear(today).stream()
                .filter(flight -> flight.day().isBefore(planned))
                .toList());
        for (int number = 2 * Past.FIRST_WAVE_OVER; number >= Past.FIRST_WAVE_OVER; number--) {
            Wave wave = Wave.of(number, today);
            PastWave past = new PastWave(wave, wave.wishes(shops, articles), today, new Papers(1, 1), room);
            assertFalse(past.shipments.isEmpty());
            past.shipments.forEach(shipment -> shipment.lots.forEach(SampleStoryTest::assertFair));
        }
    }

    private static void assertFair(PastLot lot) {
        assertEquals(
                lot.given, lot.lines.stream().mapToInt(line -> line.allocated).sum());
        assertTrue(lot.lines.stream().allMatch(line -> line.allocated <= line.requested && line.lost <= line.units()));
    }

    @Test
    void the_feasts_of_the_lunar_calendar_are_found() {
        Season season = Feasts.around(LocalDate.of(2026, 6, 1));

        assertEquals(LocalDate.of(2026, 2, 17), season.springFestival());
        assertEquals(LocalDate.of(2026, 9, 25), season.midAutumn());
        assertEquals(
                LocalDate.of(2028, 1, 26),
                Feasts.around(LocalDate.of(2027, 12, 24)).springFestival());
        assertEquals(
                LocalDate.of(2025, 10, 6),
                Feasts.around(LocalDate.of(2025, 11, 1)).midAutumn());
    }

    @Test
    void gifts_are_bought_before_spring_festival_and_little_while_the_shops_rest() {
        Season season = Feasts.around(LocalDate.of(2026, 1, 20));

        Map<String, Integer> percents = new TreeMap<>(Map.of(
                "gifts", season.percent(LocalDate.of(2026, 1, 20), "CH"),
                "daily", season.percent(LocalDate.of(2026, 1, 20), "PA"),
                "rest", season.percent(LocalDate.of(2026, 2, 18), "CH"),
                "spring", season.percent(LocalDate.of(2026, 4, 20), "CH"),
                "summer drinks", season.percent(LocalDate.of(2026, 7, 20), "WA")));

        assertEquals(Map.of("gifts", 170, "daily", 125, "rest", 33, "spring", 100, "summer drinks", 145), percents);
    }
}
