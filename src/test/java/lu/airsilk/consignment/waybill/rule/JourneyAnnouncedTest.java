package lu.airsilk.consignment.waybill.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A carrier may report a landing before it can have been. */
class JourneyAnnouncedTest {

    private static final Instant NOW = Instant.parse("2026-12-03T05:26:00Z");
    private static final Instant MANIFESTED = NOW.minusSeconds(7_200);
    private static final Instant TOMORROW = Instant.parse("2026-12-04T06:00:00Z");

    private static MilestoneTimes at(Instant moment) {
        return new MilestoneTimes(Optional.empty(), Optional.empty(), Optional.of(moment));
    }

    private static Journey checkedIn(Instant moment) {
        PartState part = new PartState(
                Optional.empty(),
                5,
                Milestone.CHECKED_IN,
                Map.of(Milestone.BOOKED, 5, Milestone.MANIFESTED, 5, Milestone.ARRIVED, 5, Milestone.CHECKED_IN, 5),
                Map.of(Milestone.MANIFESTED, at(MANIFESTED), Milestone.CHECKED_IN, at(moment)),
                List.of());
        return new Journey(new Progress(5, List.of(part), List.of()));
    }

    @Test
    void what_is_told_for_tomorrow_is_announced_and_the_goods_are_where_they_were() {
        Journey journey = checkedIn(TOMORROW);

        assertEquals(Optional.of(TOMORROW), journey.announced(NOW));
        assertEquals(Milestone.MANIFESTED, journey.reached(NOW));
    }

    @Test
    void once_that_moment_has_come_they_have_landed() {
        Journey journey = checkedIn(TOMORROW);

        assertEquals(Optional.empty(), journey.announced(TOMORROW));
        assertEquals(Milestone.CHECKED_IN, journey.reached(TOMORROW));
    }

    @Test
    void of_which_nothing_else_is_known_they_are_booked() {
        assertEquals(Milestone.BOOKED, checkedIn(TOMORROW).reached(MANIFESTED.minusSeconds(1)));
    }
}
