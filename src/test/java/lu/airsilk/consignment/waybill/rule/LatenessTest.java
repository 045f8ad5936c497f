package lu.airsilk.consignment.waybill.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A part is late when nobody says that it left or landed, or when it lands later than planned; three hours are none. */
class LatenessTest {

    private static final Instant LEAVES = Instant.parse("2026-11-28T07:40:00Z");
    private static final Instant LANDS = LEAVES.plus(Duration.ofHours(11));
    private static final Instant LATER = LANDS.plus(Duration.ofHours(5));
    private static final Optional<Instant> NEVER = Optional.empty();

    private static PartState part(Optional<Instant> left, Optional<Instant> expected, Optional<Instant> landed) {
        return new PartState(
                Optional.of(FoldFixtures.cv9737()),
                4,
                Milestone.BOOKED,
                Map.of(),
                Map.of(
                        Milestone.DEPARTED,
                        new MilestoneTimes(Optional.of(LEAVES), NEVER, left),
                        Milestone.ARRIVED,
                        new MilestoneTimes(Optional.of(LANDS), expected, landed)),
                List.of());
    }

    private static Optional<Lateness> late(PartState part, Instant at) {
        return Lateness.of(part, at);
    }

    @Test
    void what_nobody_says_to_have_left_or_landed_is_late_from_three_hours_after_it_should_have() {
        PartState waiting = part(NEVER, NEVER, NEVER);
        assertEquals(Optional.empty(), late(waiting, LEAVES.plus(Lateness.GRACE)));
        assertEquals(
                Optional.of(new Lateness(Lateness.Kind.NOT_LEFT, LEAVES, NEVER)),
                late(waiting, LEAVES.plus(Lateness.GRACE).plusSeconds(1)));

        PartState flying = part(Optional.of(LEAVES), NEVER, NEVER);
        assertEquals(Optional.empty(), late(flying, LANDS.plus(Lateness.GRACE)));
        assertEquals(
                Optional.of(new Lateness(Lateness.Kind.NOT_LANDED, LANDS, NEVER)),
                late(flying, LANDS.plus(Lateness.GRACE).plusSeconds(1)));
    }

    @Test
    void what_is_said_to_land_later_than_planned_is_late_since_its_plan_until_it_lands() {
        PartState delayed = part(Optional.of(LEAVES), Optional.of(LATER), NEVER);
        assertEquals(
                Optional.of(new Lateness(Lateness.Kind.DELAYED, LANDS, Optional.of(LATER))), late(delayed, LEAVES));

        assertEquals(Optional.empty(), late(part(Optional.of(LEAVES), Optional.of(LATER), Optional.of(LATER)), LATER));
    }
}
