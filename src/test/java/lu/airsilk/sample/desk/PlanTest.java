package lu.airsilk.sample.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

    private static List<String> missed(Instant now) {
        LocalDate today = now.atZone(Zones.CGO).toLocalDate();
        Skies skies = new Skies(today, now);
        List<String> missed = new ArrayList<>();
        List<Maker> all = Article.all().stream().map(Article::maker).distinct().toList();
        for (int number = 2; number >= 0; number--) {
            Wave wave = Wave.of(number, today);
            List<Maker> makers = wave.makers(all);
            for (int place = 0; place < makers.size(); place++) {
                BuyingDesk.Turn turn = new BuyingDesk.Turn(wave, makers.get(place), place, now, skies);
                for (PlannedFlight flight : Plan.of(turn).flights(turn, TONNE, 6 * TONNE)) {
                    if (FlightRow.readyBy(flight.cutOff()).isBefore(turn.ready())) {
                        missed.add(now + " " + turn.maker().code() + " " + flight.number() + " " + flight.day());
                    }
                }
            }
        }
        return missed;
    }
}
