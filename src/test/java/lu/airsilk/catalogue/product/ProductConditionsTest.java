package lu.airsilk.catalogue.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import lu.airsilk.catalogue.required.PapersNeeded;
import lu.airsilk.identity.StoreScope;
import org.junit.jupiter.api.Test;

class ProductConditionsTest {

    /** Else 意大利面 would be every Italian bread and flour too. */
    @Test
    void goods_of_a_country_that_is_named_are_looked_for_as_the_search_does_it() {
        assertEquals(
                List.of(false, true, true),
                List.of("意大利面", "意大利面包", "oil Italy").stream()
                        .map(typed -> where(typed).contains("p.described.origin"))
                        .toList());
    }

    private static String where(String typed) {
        return ProductConditions.of(
                        new ProductSearch.Asked(
                                ProductQuery.of(typed),
                                List.of(),
                                StoreScope.EVERYTHING,
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                PapersNeeded.NONE,
                                Set.of()),
                        "")
                .where();
    }
}
