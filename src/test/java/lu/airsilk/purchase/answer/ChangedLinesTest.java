package lu.airsilk.purchase.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The history of a purchase order names its products and writes figures as its reader does. */
class ChangedLinesTest {

    private static final Map<String, String> NAMES = Map.of("AS0000091", "Chips $1", "AS0000093", "Olives");

    private static String said(String written) {
        return ChangedLines.said(
                written,
                sku -> Optional.ofNullable(NAMES.get(sku)),
                figure -> Map.of("1014", "1 014", "48.20", "48,20", "2026-12-07", "lun. 7 déc.")
                        .getOrDefault(figure, figure));
    }

    @Test
    void each_changed_line_is_said_by_its_products_name() {
        assertEquals(
                "trop peu · Chips $1 114 → 1 014, Olives 102 → 60",
                said("trop peu · AS0000091 114 → 1014, AS0000093 102 → 60"));
    }

    @Test
    void an_answer_is_said_with_its_price_and_its_day() {
        assertEquals(
                "Olives 102 → 80 · 46 → 48,20 · lun. 7 déc., Chips $1 lun. 7 déc.",
                said("AS0000093 102 → 80 · 46 → 48.20 · 2026-12-07, AS0000091 2026-12-07"));
    }

    @Test
    void each_changed_line_stands_by_itself_and_the_reason_with_the_first() {
        assertEquals(
                List.of("too few, they say · Chips $1 114 → 1 014", "Olives 102 → 60 · lun. 7 déc.", "AS0000999 2 → 1"),
                ChangedLines.lines(
                        "too few, they say · AS0000091 114 → 1014, AS0000093 102 → 60 · 2026-12-07, AS0000999 2 → 1",
                        sku -> Optional.ofNullable(NAMES.get(sku)),
                        figure -> Map.of("1014", "1 014", "2026-12-07", "lun. 7 déc.")
                                .getOrDefault(figure, figure)));
    }

    @Test
    void what_is_no_line_of_the_order_or_was_cut_off_stays_as_it_was_written() {
        assertEquals("AS0000999 1 → 2", said("AS0000999 1 → 2"));
        assertEquals("AS0000091 114 → 10…", said("AS0000091 114 → 10…"));
        assertEquals("", said(""));
    }
}
