package lu.airsilk.catalogue.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductsTest {

    /** A filter may leave nothing, and a catalogue may be empty; no query can be written for that. */
    @Test
    void of_no_numbers_at_all_there_are_no_products() {
        Products products = new Products();

        assertEquals(Map.of(), products.find(List.of()));
        assertEquals(Map.of(), products.withGtins(List.of()));
        assertEquals(0, products.facts(List.of()).count());
    }
}
