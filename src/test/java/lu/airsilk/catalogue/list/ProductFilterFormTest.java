package lu.airsilk.catalogue.list;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.product.ProductGap;
import lu.airsilk.catalogue.product.ProductQuery;
import lu.airsilk.shared.number.SupplierCode;
import org.junit.jupiter.api.Test;

/** What is chosen and typed over the list of products. */
class ProductFilterFormTest {

    private static ProductQuery typed(String words) {
        ProductFilterForm form = new ProductFilterForm();
        form.setWords(words);
        return form.query();
    }

    @Test
    void a_pasted_column_of_numbers_is_a_list_and_words_are_words() {
        assertEquals(
                List.of("AS0000001", "8001234567895"),
                typed("AS0000001\n8001234567895\n").numbers());
        assertEquals("", typed("AS0000001, AS0000002").words());
        assertEquals(List.of(), typed("AS0000001").numbers(), "one number is searched as words are");
        assertEquals("tea 500", typed("tea 500").words());
    }

    @Test
    void a_group_stands_for_all_in_it() {
        ProductFilterForm form = new ProductFilterForm();

        form.setCategory("FRESH");
        assertEquals(Set.copyOf(GoodsGroup.FRESH.categories()), form.query().categories());

        form.setCategory("DAIRY");
        assertEquals(Set.of(Category.DAIRY), form.query().categories());
        form.setCategory("of an old address");
        assertEquals(Set.of(), form.query().categories());
    }

    @Test
    void a_gap_narrows_and_is_kept_in_the_address() {
        ProductFilterForm form = new ProductFilterForm();
        assertFalse(form.leavesOut());

        form.setLacks("NAME_ZH");

        assertTrue(form.leavesOut());
        assertEquals(Optional.of(ProductGap.NAME_ZH), form.query().lacks());
        assertTrue(form.parameters().contains("&lacks=NAME_ZH"));
    }

    @Test
    void the_address_that_a_filter_gives_is_the_filter_again() {
        Map<String, String> address = Map.of(
                "q", "Käse & 奶酪",
                "status", "DRAFT",
                "category", "FRESH",
                "retail", "WINE",
                "storage", "CHILLED",
                "supplier", "ITA01",
                "import", "IM-2026-000001",
                "lacks", "NAME_ZH",
                "sort", "-brand");
        ProductFilterForm form = new ProductFilterForm();

        form.read(name -> address.getOrDefault(name, ""));

        assertEquals(address, parameters(form.parameters()));
        assertEquals(new SupplierCode("ITA01"), form.query().supplier().orElseThrow());
    }

    @Test
    void an_order_blanks_or_an_unknown_word_leave_nothing_out_though_an_order_may_be_kept() {
        ProductFilterForm form = new ProductFilterForm();
        assertFalse(form.isWorthKeeping(), "an address without parameters");

        form.setSort("-brand");
        assertTrue(form.isWorthKeeping());
        form.setWords("  ");
        form.setStatus("OF_AN_OLD_ADDRESS");
        assertFalse(form.leavesOut());
    }

    private static Map<String, String> parameters(String address) {
        return Pattern.compile("&(\\w+)=([^&]*)")
                .matcher(address)
                .results()
                .collect(toMap(one -> one.group(1), one -> URLDecoder.decode(one.group(2), StandardCharsets.UTF_8)));
    }
}
