package lu.airsilk.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.customs.tariff.NewMeasure;
import lu.airsilk.customs.tariff.rule.Measure;
import lu.airsilk.customs.tariff.rule.MeasureKind;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.location.City;
import lu.airsilk.location.NewStore;
import lu.airsilk.sample.world.SampleStores;
import lu.airsilk.sample.world.SampleTariff;
import lu.airsilk.sample.world.SampleTimetable;
import lu.airsilk.shared.number.StoreCode;
import org.junit.jupiter.api.Test;

class SampleCompanyTest {

    @Test
    void two_owners_have_stores_in_all_eighteen_cities() {
        List<NewStore> stores = SampleStores.all();

        assertTrue(stores.size() >= 36, "36 stores or more");
        assertEquals(
                EnumSet.allOf(City.class), stores.stream().map(NewStore::city).collect(Collectors.toSet()));
        assertEquals(2, stores.stream().map(NewStore::owner).distinct().count());
        assertEquals(
                stores.size(), stores.stream().map(NewStore::code).distinct().count());
    }

    @Test
    void the_stores_of_the_sample_managers_are_there() {
        Set<StoreCode> codes =
                SampleStores.all().stream().map(NewStore::code).collect(Collectors.toCollection(HashSet::new));

        assertTrue(codes.containsAll(Set.of(new StoreCode("KF01"), new StoreCode("LY01"))));
    }

    @Test
    void thirteen_flights_leave_in_each_of_six_weeks_around_today() {
        List<PlannedFlight> flights = SampleTimetable.around(LocalDate.of(2026, 11, 25));

        assertEquals(6 * 13, flights.size());
        assertEquals(LocalDate.of(2026, 11, 16), flights.getFirst().day());
        assertEquals(LocalDate.of(2026, 12, 27), flights.getLast().day());
        assertEquals(DayOfWeek.SUNDAY, flights.getLast().day().getDayOfWeek());
    }

    @Test
    void papers_of_the_tariff_are_codes_that_each_reader_is_told_in_their_language() {
        List<Measure> papers = SampleTariff.sheet().each(NewMeasure::measure).stream()
                .filter(measure -> measure.kind() == MeasureKind.PAPER)
                .toList();

        assertTrue(papers.size() >= 40, "most goods are inspected");
        assertEquals(
                List.of(),
                papers.stream().filter(measure -> measure.paper().isEmpty()).toList());
    }

    /** The hours are those of the shared notes on the route: 21:05 in Luxembourg is 14:00 or 15:00 in Zhengzhou. */
    @Test
    void an_evening_flight_lands_an_hour_later_by_zhengzhous_clock_once_summer_time_has_ended() {
        assertEquals(Instant.parse("2026-10-25T06:00:00Z"), arrivalOf("2026-10-24"));
        assertEquals(Instant.parse("2026-10-26T07:00:00Z"), arrivalOf("2026-10-25"));
        assertEquals(Instant.parse("2027-03-28T07:00:00Z"), arrivalOf("2027-03-27"));
        assertEquals(Instant.parse("2027-03-29T06:00:00Z"), arrivalOf("2027-03-28"));
    }

    private static Instant arrivalOf(String day) {
        return SampleTimetable.around(LocalDate.parse(day)).stream()
                .filter(flight -> flight.day().equals(LocalDate.parse(day)))
                .toList()
                .getLast()
                .sta();
    }

    @Test
    void rates_are_there_from_today_on_and_before() {
        LocalDate today = LocalDate.of(2026, 11, 25);

        assertTrue(SampleTrade.rates(today).stream()
                .noneMatch(rate -> rate.validFrom().isAfter(today)));
        assertTrue(SampleTrade.suppliers().stream()
                .allMatch(supplier -> SampleTrade.rates(today).stream()
                        .anyMatch(rate ->
                                rate.currency().equals(supplier.currency().getCurrencyCode()))));
    }
}
