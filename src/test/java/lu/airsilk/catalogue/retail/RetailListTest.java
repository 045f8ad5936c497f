package lu.airsilk.catalogue.retail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.shared.Names;
import org.junit.jupiter.api.Test;

class RetailListTest {

    private static final RetailCode FOOD = new RetailCode("FOOD");

    @Test
    void what_goes_out_comes_in_again_as_it_was() {
        Names named = new Names("粮油调味", "Oil, grain", "Huiles", "Öle", "");
        RetailCategoryRow row = new RetailCategoryRow(new RetailCode("OIL"), named, Optional.of(FOOD), 20, 3);

        String list = String.join(",", NewRetailCategoryJson.COLUMNS) + "\n"
                + RetailSheetPage.cells(row).stream()
                        .map(cell -> "\"" + cell + "\"")
                        .collect(Collectors.joining(","));

        assertEquals(
                List.of(new NewRetailCategory(row.code(), named, row.parent(), OptionalInt.of(20))),
                NewRetailCategoryJson.list(list.getBytes(StandardCharsets.UTF_8))
                        .each(said -> said));
    }
}
