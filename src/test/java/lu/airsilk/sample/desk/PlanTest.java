package lu.airsilk.sample.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.location.Zones;
import lu.airsilk.sample.world.Article;
import lu.airsilk.sample.world.Maker;
import lu.airsilk.sample.world.Skies;
import lu.airsilk.sample.world.Wave;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T00:30:00Z");
    private static final long TONNE = 1_000_000;

    /** The portal refuses goods that are ready too late, so a company founded on a Sunday would lose its waybills. */
    @Test
    void what_is_bought_is_ready_for_its_flights_on_whatever_day_and_hour_the_company_is_founded() {
        List<String> missed = IntStream.range(0, 2 * 7 * 8)
                .mapToObj(n -> MONDAY.plusSeconds(n * 3L * 3600))
                .flatMap(now -> missed(now).stream())
                .toList();

        assertEquals(List.of(), missed);
    }

    /** On a Sunday, when no flight leaves in the morning, the last that was away and had room was once more the first. */
    @Test
    void no_waybill_is_booked_twice_on_a_flight_however_full_the_flights_are() {
        List<String> twice = IntStream.range(0, 7 * 8)
                .mapToObj(n -> MONDAY.plusSeconds(n * 3L * 3600))
                .flatMap(now -> LongStream.of(1, 5, 9)
                        .boxed()
                        .flatMap(tonnes -> plans(now, tonnes * TONNE)
                                .filter(plan -> Set.copyOf(plan.flights()).size()
                                        < plan.flights().size())
                                .map(plan -> now + " " + tonnes + " t " + plan)))
                .toList();

        assertEquals(List.of(), twice);
    }

    private static List<String> missed(Instant now) {
        return plans(now, TONNE)
                .flatMap(plan -> plan.flights().stream()
                        .filter(flight -> FlightRow.readyBy(flight.cutOff())
                                .isBefore(plan.turn().ready()))
                        .map(flight ->
                                now + " " + plan.turn().maker().code() + " " + flight.number() + " " + flight.day()))
                .toList();
    }

    /** What a maker's turn flies on. */
    private record Planned(BuyingDesk.Turn turn, List<PlannedFlight> flights) {}

    /** Those of the last three waves, each waybill of that weight, told one after the other. */
    private static Stream<Planned> plans(Instant now, long grams) {
        LocalDate today = now.atZone(Zones.CGO).toLocalDate();
        Skies skies = new Skies(today, now);
        List<Maker> all = Article.all().stream().map(Article::maker).distinct().toList();
        List<Planned> plans = new ArrayList<>();
        for (int number = 2; number >= 0; number--) {
            Wave wave = Wave.of(number, today);
            List<Maker> makers = wave.makers(all);
            for (int place = 0; place < makers.size(); place++) {
                BuyingDesk.Turn turn = new BuyingDesk.Turn(wave, makers.get(place), place, now, skies);
                plans.add(new Planned(turn, Plan.of(turn).flights(turn, grams, 4 * grams)));
            }
        }
        return plans.stream();
    }
}
