package lu.airsilk.shared.gs1;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.shared.number.Gtin;
import org.junit.jupiter.api.Test;

class ScannedGoodsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String UNIT = "8001505005707";

    @Test
    void a_number_under_a_bar_code_is_one_of_it() {
        assertEquals(Optional.of(new ScannedGoods(Gtin.of(UNIT), 1)), ScannedGoods.of(UNIT + "\n", TODAY));
        assertEquals(Optional.of(new ScannedGoods(Gtin.of(UNIT), 1)), ScannedGoods.of("]E0" + UNIT, TODAY));
    }

    @Test
    void a_pallet_label_says_how_many_cases_it_holds() {
        assertEquals(
                Optional.of(new ScannedGoods(Gtin.of("0" + UNIT), 36)),
                ScannedGoods.of("]C102" + "0" + UNIT + "15270630" + "3736", TODAY));
    }

    @Test
    void words_are_no_scan() {
        assertEquals(Optional.empty(), ScannedGoods.of("olive oil", TODAY));
        assertEquals(Optional.empty(), ScannedGoods.of("AS0000123", TODAY));
    }
}
