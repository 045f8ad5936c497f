package lu.airsilk.customs.tariff.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Papers are codes of the customs' own list; what is none of those that we know stays as it is written. */
class CustomsPaperTest {

    @Test
    void a_paper_is_known_by_its_code_alone() {
        assertEquals(Optional.of(CustomsPaper.INSPECTION), CustomsPaper.of("A"));
        assertEquals(Optional.of(CustomsPaper.AUTOMATIC_LICENCE), CustomsPaper.of("7"));
        assertEquals(Optional.empty(), CustomsPaper.of("health certificate"));
        assertEquals(Optional.empty(), CustomsPaper.of("A health certificate"), "it says more than its code");
        assertEquals(Optional.empty(), CustomsPaper.of("77"));
        assertEquals(Optional.empty(), CustomsPaper.of(""));
    }

    /** In that list a small letter is another paper than a capital one. */
    @Test
    void a_small_letter_is_another_code() {
        assertEquals(Optional.empty(), CustomsPaper.of("a"));
    }

    @Test
    void no_two_papers_have_the_same_code() {
        List<String> codes =
                Arrays.stream(CustomsPaper.values()).map(CustomsPaper::code).toList();
        assertEquals(codes.stream().distinct().toList(), codes);
        assertEquals(
                List.of(CustomsPaper.values()),
                codes.stream().map(CustomsPaper::of).flatMap(Optional::stream).toList());
    }

    @Test
    void a_code_is_kept_plain_however_wide_it_was_typed_and_other_text_as_it_was_typed() {
        assertEquals("A", MeasureKind.PAPER.read(" Ａ "));
        assertEquals("7", MeasureKind.PAPER.read("７"));
        assertEquals("卫生证书（原件）", MeasureKind.PAPER.read(" 卫生证书（原件） "));
        assertEquals("a", MeasureKind.PAPER.read("a"));
    }
}
