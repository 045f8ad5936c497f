package lu.airsilk.stock.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lu.airsilk.shared.Refusal;
import org.junit.jupiter.api.Test;

/** A till's short name is answered with the goods on the shelf that may be meant. */
class ShelfLinesTest {

    @Test
    void goods_of_the_store_that_may_be_meant_are_named_in_the_row() {
        assertEquals(
                Refusal.of("sales.unnamedHere", "希腊酸奶", "北风牧场 希腊酸奶 · 峡湾洲 希腊酸奶").inRow(3),
                ShelfLines.naming(
                        Refusal.of("sales.unnamed", "希腊酸奶").inRow(3), List.of("北风牧场 希腊酸奶", "峡湾洲 希腊酸奶", "峡湾洲 希腊酸奶")));
        assertEquals(
                Refusal.of("sales.unnamedHere", "butter", "Alpen Butter").inRow(4),
                ShelfLines.naming(Refusal.of("sales.unnamed", "butter").inRow(4), List.of("Alpen Butter")));
    }

    @Test
    void where_none_is_meant_the_row_is_refused_as_it_was() {
        Refusal unnamed = Refusal.of("sales.unnamed", "没有的").inRow(2);

        assertEquals(unnamed, ShelfLines.naming(unnamed, List.of()));
    }
}
