package lu.airsilk.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AmongTest {

    @Test
    void one_value_is_compared_with() {
        assertEquals(" p.sku = :sku0 ", among(1).in("p.sku"));
    }

    @Test
    void lists_of_almost_the_same_length_are_the_same_query() {
        assertEquals(" p.sku in (:sku0, :sku1) ", among(2).in("p.sku"));
        assertEquals(" p.sku in (:sku0, :sku1, :sku2, :sku3) ", among(3).in("p.sku"));
        assertEquals(among(4).in("p.sku"), among(3).in("p.sku"));
        assertEquals(among(256).in("p.sku"), among(129).in("p.sku"));
    }

    @Test
    void a_long_list_is_one_parameter() {
        assertEquals(" p.sku in :sku ", among(257).in("p.sku"));
    }

    @Test
    void nothing_at_all_is_not_a_condition() {
        assertThrows(IllegalArgumentException.class, () -> among(0));
    }

    private static Among among(int values) {
        return Among.of("sku", IntStream.range(0, values).boxed().toList());
    }
}
