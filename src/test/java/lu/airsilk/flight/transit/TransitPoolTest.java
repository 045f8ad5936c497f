package lu.airsilk.flight.transit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.flight.transit.rule.Quarter;
import lu.airsilk.shared.Storage;
import org.junit.jupiter.api.Test;

/** Of which journeys is learnt: of the nearest that are enough. */
class TransitPoolTest {

    private static final TransitRoute BUDAPEST = new TransitRoute("BUD", "CGO");
    private static final TransitRoute ELSEWHERE = new TransitRoute("BUD", "XIY");
    private static final Instant WINTER = Instant.parse("2027-01-10T00:00:00Z");
    private static final Instant SUMMER = Instant.parse("2026-07-10T00:00:00Z");
    private static final TransitPool.Asked ASKED =
            new TransitPool.Asked(TransitRoute.FLOWN, Storage.COOL, Quarter.WINTER);

    private final List<PastLeg> past = new ArrayList<>();

    private void seen(int many, TransitRoute route, Storage storage, int hours, Instant ended) {
        past.addAll(Collections.nCopies(many, new PastLeg(route, storage, hours, ended)));
    }

    private Optional<TransitPool> pool() {
        return TransitPool.first(List.of(TransitPool.values()), ASKED, past).map(TransitPool.Learnt::pool);
    }

    @Test
    void each_pool_is_taken_when_the_nearer_ones_are_too_few_and_holds_them_too() {
        assertEquals(Optional.empty(), pool());
        seen(8, TransitRoute.FLOWN, Storage.COOL, 10, WINTER);
        assertEquals(Optional.empty(), pool());
        seen(1, ELSEWHERE, Storage.COOL, 10, SUMMER);
        assertEquals(Optional.of(TransitPool.ALL), pool());
        seen(1, BUDAPEST, Storage.COOL, 10, SUMMER);
        assertEquals(Optional.of(TransitPool.NEIGHBOUR), pool());
        seen(1, TransitRoute.FLOWN, Storage.COOL, 10, SUMMER);
        assertEquals(Optional.of(TransitPool.YEAR), pool());
        seen(1, TransitRoute.FLOWN, Storage.COOL, 10, WINTER);
        assertEquals(Optional.of(TransitPool.SEASON), pool());
    }

    @Test
    void another_temperature_is_in_no_pool_but_that_of_all() {
        seen(9, TransitRoute.FLOWN, Storage.FROZEN, 10, WINTER);

        assertEquals(Optional.of(TransitPool.ALL), pool());
    }

    @Test
    void of_a_crowd_the_latest_tell() {
        seen(400, TransitRoute.FLOWN, Storage.COOL, 30, WINTER);
        seen(4_000, TransitRoute.FLOWN, Storage.COOL, 5, WINTER);

        assertEquals(
                Optional.of(30),
                TransitPool.first(List.of(TransitPool.SEASON), ASKED, past)
                        .map(learnt -> learnt.hours().within(0.1)));
    }

    @Test
    void a_quarter_is_winter_from_december_to_february() {
        assertEquals(
                List.of(Quarter.WINTER, Quarter.WINTER, Quarter.SPRING, Quarter.SUMMER, Quarter.AUTUMN, Quarter.AUTUMN),
                Stream.of("2026-12-01", "2027-02-28", "2027-03-01", "2027-08-31", "2027-09-01", "2027-11-30")
                        .map(LocalDate::parse)
                        .map(Quarter::of)
                        .toList());
    }
}
