package lu.airsilk.purchase.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.Outlook;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A store reads how many of its cases move, and nothing that its order's page does not say. */
class ConcernWordsTest {

    private static final LocalDate TOLD = LocalDate.of(2026, 12, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 15);

    private final ConcernWords words = new ConcernWords(new Texts(), Map.of(), LocalDate.of(2026, 11, 25));

    @Test
    void all_cases_of_a_line_move() {
        assertEquals("AS0000001：全部 36 箱 12月1日周二 → 12月15日周二", said(row(36, 36, LATER)));
    }

    @Test
    void of_a_line_whose_given_cases_have_left_so_many_move() {
        assertEquals("AS0000001：36 箱中 3 箱 12月1日周二 → 12月15日周二", said(row(3, 3, LATER)));
    }

    @Test
    void a_later_day_is_worse_and_an_earlier_one_better() {
        assertTrue(row(3, 3, LATER).isWorse());
        assertFalse(row(3, 3, LATER).isBetter());
        assertTrue(row(3, 3, TOLD.minusDays(1)).isBetter());
    }

    @Test
    void none_of_what_is_open_is_not_all_of_nothing() {
        assertEquals("AS0000001：36 箱中 3 箱 12月1日周二 → 尚无日期", said(row(3, 0, null)));
        assertEquals("AS0000001：全部 36 箱 12月1日周二 → 尚无日期", said(row(36, 0, null)));
    }

    @Test
    void what_comes_of_the_open_ones_is_told_of_them() {
        assertEquals("AS0000001：3 箱中 2 箱 12月1日周二，其余尚无日期", said(row(3, 2, TOLD)));
    }

    private String said(ConcernedStores.Row row) {
        return words.of(List.of(row), Locale.SIMPLIFIED_CHINESE);
    }

    /** Of 36 cases so many wait and were told for the first of December. */
    private static ConcernedStores.Row row(long waits, long gets, @Nullable LocalDate day) {
        return new ConcernedStores.Row(
                LineRef.of("SO-26-000001/1"),
                Sku.of("AS0000001"),
                StoreCode.of("KF01"),
                new Names("开封", "Kaifeng", "", "", ""),
                Cases.of(waits),
                Cases.of(36),
                TOLD,
                Outlook.of(Cases.of(waits), Optional.of(TOLD)),
                Cases.of(gets),
                Optional.ofNullable(day).map(likely -> new ShelfForecast(likely, likely.plusDays(2))),
                Optional.ofNullable(day));
    }
}
