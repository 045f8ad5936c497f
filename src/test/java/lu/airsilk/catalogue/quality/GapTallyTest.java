package lu.airsilk.catalogue.quality;

import static lu.airsilk.catalogue.goods.ProductStatus.ACTIVE;
import static lu.airsilk.catalogue.goods.ProductStatus.DRAFT;
import static lu.airsilk.catalogue.goods.ProductStatus.SUSPENDED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GapTallyTest {

    @Test
    void a_suspended_product_that_lacks_nothing_is_idle_and_not_lacking() {
        GapTally tally = GapTally.of(Map.of(ACTIVE, 600L, DRAFT, 12L, SUSPENDED, 2L), Map.of(ACTIVE, 1L, DRAFT, 11L));

        assertEquals(new GapTally(614, 12, 3), tally);
    }

    @Test
    void of_nothing_nothing_is_counted() {
        assertEquals(new GapTally(0, 0, 0), GapTally.of(Map.of(), Map.of()));
    }
}
