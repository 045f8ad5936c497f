package lu.airsilk.catalogue.bulk;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.goods.DangerousGoods;
import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.number.HsCode;
import lu.airsilk.shared.number.Sku;
import org.junit.jupiter.api.Test;

/** One thing said of many products, and taken back. */
class BulkEditTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final Sku SKU = Sku.of("AS0000001");
    private static final ProductDescription SAID = new ProductDescription(
            Optional.empty(),
            new Names("", "Tea", "", "", ""),
            "Leaf",
            "500 g",
            Optional.of(new CountryCode("FR")),
            Optional.of(new HsCode("0902300000")),
            ProductDescription.ShelfLife.OPEN);

    @Test
    void a_field_is_said_anew_and_all_else_stays() {
        assertEquals("DE", BulkField.ORIGIN.of(BulkField.ORIGIN.in(SAID, " DE ")));
        assertEquals("", BulkField.HS_CODE.of(BulkField.HS_CODE.in(SAID, "")));
        assertEquals("730", BulkField.SHELF_LIFE_DAYS.of(BulkField.SHELF_LIFE_DAYS.in(SAID, "730")));
        for (BulkField field : BulkField.values()) {
            assertEquals(SAID, field.in(SAID, field.of(SAID)), field.name());
        }
    }

    @Test
    void what_cannot_be_such_a_value_is_refused() {
        assertEquals(
                "bulkEdit.storage",
                refusalOf(() -> BulkField.STORAGE.in(SAID, "warm")).code());
        assertEquals(
                "product.whole",
                refusalOf(() -> BulkField.SHELF_LIFE_DAYS.in(SAID, "1.5")).code());
        assertEquals(
                "bulkEdit.none",
                refusalOf(() -> new BulkDraft(List.of(), BulkField.BRAND, "Leaf"))
                        .code());
    }

    @Test
    void a_product_that_goes_back_is_as_it_was_its_status_too() {
        Product product = new Product(SKU, SAID);
        product.submit("claire");

        product.describe(BulkField.BRAND.in(SAID, "Twig"));
        assertEquals(ProductStatus.DRAFT, product.status());

        product.takeBack(BulkField.BRAND.in(product.description(), "Leaf"), ProductStatus.IN_REVIEW, "claire");
        assertEquals(SAID, product.description());
        assertEquals(ProductStatus.IN_REVIEW, product.status());
        assertEquals("claire", product.submittedBy());
    }

    @Test
    void a_product_put_elsewhere_by_hand_stays_on_sale_and_keeps_its_place_whatever_a_sheet_says() {
        Product product = new Product(SKU, SAID);
        product.submit("claire");
        assertEquals(Category.COFFEE_TEA_SPICES, product.category());

        product.describe(BulkField.CATEGORY.in(SAID, "DRINKS"));
        assertEquals(Category.DRINKS, product.category());
        assertEquals(ProductStatus.IN_REVIEW, product.status());
        assertEquals("DRINKS", BulkField.CATEGORY.of(product.description().with(SAID)));

        product.describe(BulkField.CATEGORY.in(product.description(), ""));
        assertEquals(Category.COFFEE_TEA_SPICES, product.category());
        assertEquals(
                "bulkEdit.category",
                refusalOf(() -> BulkField.CATEGORY.in(SAID, "TOYS")).code());
    }

    @Test
    void dangerous_goods_are_written_as_on_a_declaration() {
        assertEquals("UN1266 3 II", DangerousGoods.of("un 1266, class 3, PG ii").written());
        assertEquals("UN1950 2.1", DangerousGoods.of("UN1950/2.1").written());
        assertEquals("UN3065 3 III", BulkField.DANGEROUS_GOODS.of(BulkField.DANGEROUS_GOODS.in(SAID, "3065 3 III")));
        assertEquals(
                "product.dangerousGoods",
                refusalOf(() -> DangerousGoods.of("perfume")).code());
    }

    @Test
    void it_is_taken_back_once() {
        BulkEdit edit =
                new BulkEdit("BE-26-000001", new BulkDraft(List.of(SKU), BulkField.BRAND, "Twig"), "claire", NOW);
        edit.changed(3);
        edit.undo(2, "claire", NOW);

        assertEquals(Refusal.of("bulkEdit.undone", "BE-26-000001"), refusalOf(() -> edit.undo(2, "claire", NOW)));
        assertEquals(2, edit.row().undone());
    }
}
