package lu.airsilk.catalogue.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import lu.airsilk.catalogue.Category;
import org.junit.jupiter.api.Test;

/** The tree of goods. */
class GoodsGroupTest {

    @Test
    void every_category_is_in_one_group() {
        List<Category> inGroups = Arrays.stream(GoodsGroup.values())
                .flatMap(group -> group.categories().stream())
                .sorted()
                .toList();

        assertEquals(List.of(Category.values()), inGroups);
    }
}
