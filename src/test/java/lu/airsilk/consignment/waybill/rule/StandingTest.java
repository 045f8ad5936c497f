package lu.airsilk.consignment.waybill.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import lu.airsilk.consignment.waybill.rule.Standing.Stage;
import org.junit.jupiter.api.Test;

/** Where a waybill stands, as its sentence says it. */
class StandingTest {

    private static final Instant LEAVES = Instant.parse("2026-11-28T07:40:00Z");

    @Test
    void a_departure_that_nobody_reported_is_overdue() {
        assertTrue(toFly(Stage.TO_FLY).isOverdue(LEAVES.plusSeconds(1)));
        assertFalse(toFly(Stage.TO_FLY).isOverdue(LEAVES));
        assertTrue(toFly(Stage.FLYING).isOverdue(LEAVES.plusSeconds(1)), "what flies should have landed");
        assertFalse(toFly(Stage.PARTLY_LANDED).isOverdue(LEAVES.plusSeconds(1)), "what has landed is told");
        assertFalse(new Standing(Stage.TO_FLY, 0, 34, Optional.empty(), Optional.empty()).isOverdue(LEAVES));
    }

    private static Standing toFly(Stage stage) {
        return new Standing(stage, 0, 34, Optional.of(LEAVES), Optional.empty());
    }
}
