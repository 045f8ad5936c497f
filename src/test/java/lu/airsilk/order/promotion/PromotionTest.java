package lu.airsilk.order.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PromotionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final PromotionDays WEEK = new PromotionDays(MONDAY, MONDAY.plusDays(6));
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    private final Promotion promotion = new Promotion(Names.of("年货节", "New year"), WEEK, "keeper", NOW);

    private static void refuses(String code, Executable asked) {
        assertEquals(
                code, assertThrows(Refused.class, asked).refusals().getFirst().code());
    }

    @Test
    void nobody_approves_what_they_have_proposed_and_it_is_decided_once() {
        refuses("proposal.own", () -> promotion.approve("keeper", NOW));

        promotion.approve("buyer", NOW);

        refuses("proposal.decided", () -> promotion.approve("other", NOW));
        refuses("proposal.decided", () -> promotion.withdraw("keeper", NOW));
    }

    @Test
    void what_runs_ends_today_and_what_is_over_stays_as_it_was() {
        promotion.approve("buyer", NOW);
        promotion.stop("buyer", NOW, MONDAY.plusDays(2));

        assertEquals(new PromotionDays(MONDAY, MONDAY.plusDays(2)), promotion.days());
        refuses("promotion.over", () -> promotion.stop("buyer", NOW, MONDAY.plusDays(2)));
        refuses("promotion.over", () -> promotion.stop("buyer", NOW, MONDAY.plusDays(9)));
    }

    @Test
    void it_has_a_chinese_title_that_is_not_too_long() {
        refuses("promotion.noTitle", () -> new Promotion(Names.of("", "New year"), WEEK, "buyer", NOW));
        refuses("promotion.longTitle", () -> new Promotion(Names.of("年", "y".repeat(121)), WEEK, "buyer", NOW));
    }
}
