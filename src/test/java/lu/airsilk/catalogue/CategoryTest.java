package lu.airsilk.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lu.airsilk.shared.number.HsCode;
import org.junit.jupiter.api.Test;

/** Customs and shelves agree on what kind of goods it is. */
class CategoryTest {

    @Test
    void the_chapter_of_the_customs_code_tells_the_category() {
        assertEquals(Category.DRINKS, Category.of(HsCode.of("2204210000")));
        assertEquals(Category.OILS, Category.of(HsCode.of("1509200000")));
        assertEquals(Category.CEREALS_RICE, Category.of(HsCode.of("100630")));
        assertEquals(Category.OTHER, Category.of(HsCode.of("847130")));
    }
}
