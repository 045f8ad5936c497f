package lu.airsilk.stock.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.primefaces.model.SortMeta;

class StockOverviewPageTest {

    private final StockOverviewPage page = new StockOverviewPage();

    @Test
    void all_stock_stands_by_product_and_says_so() {
        assertFalse(page.isByExpiry());
        assertEquals(List.of(), page.getSorted());
    }

    @Test
    void what_expires_in_a_span_stands_by_expiry_and_says_so() {
        page.setUntil(LocalDate.of(2026, 12, 31));

        assertTrue(page.isByExpiry());
        assertEquals(
                List.of("expiry"),
                page.getSorted().stream().map(SortMeta::getField).toList());
    }
}
