package lu.airsilk.catalogue.goods;

import static lu.airsilk.catalogue.CatalogueFixtures.bordeaux;
import static lu.airsilk.catalogue.CatalogueFixtures.caseOfSix;
import static lu.airsilk.catalogue.CatalogueFixtures.onlyNamed;
import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import org.junit.jupiter.api.Test;

/** A product from draft to shelf. */
class ProductTest {

    private static final Sku SKU = new Sku("AS0000001");

    private static Product packed(ProductDescription description) {
        Product product = new Product(SKU, description);
        product.packAs(new Pack(1, 1, caseOfSix(), Instant.EPOCH));
        return product;
    }

    private static Product active() {
        Product product = packed(bordeaux());
        product.submit("claire");
        product.activate("zhou", () -> {});
        return product;
    }

    @Test
    void a_complete_product_goes_from_draft_over_review_to_the_shelf_by_two_people() {
        Product wine = packed(bordeaux());
        assertEquals(ProductStatus.DRAFT, wine.status());

        wine.submit("claire");
        assertEquals(ProductStatus.IN_REVIEW, wine.status());

        wine.activate("zhou", () -> {});
        assertEquals(ProductStatus.ACTIVE, wine.status());
    }

    @Test
    void nobody_activates_what_they_submitted_themselves() {
        Product wine = packed(bordeaux());
        wine.submit("claire");

        assertEquals(Refusal.of("product.ownReview", SKU), refusalOf(() -> wine.activate("claire", () -> {})));
        assertEquals(ProductStatus.IN_REVIEW, wine.status());
    }

    @Test
    void everything_that_is_missing_is_named_at_its_field() {
        Product wine = new Product(SKU, onlyNamed("Bordeaux"));
        wine.submit("claire");

        Refused no = assertThrows(Refused.class, () -> wine.activate("zhou", () -> {}));

        assertEquals(
                List.of(
                        "name.zh",
                        "gtin",
                        "hsCode",
                        "storage",
                        "shelfLifeDays",
                        "minLifeAtReceiptDays",
                        "caseGrossGrams",
                        "caseMm"),
                no.refusals().stream()
                        .map(Refusal::field)
                        .map(Optional::orElseThrow)
                        .toList());
    }

    @Test
    void what_is_missing_beside_the_product_is_named_with_the_rest_and_it_stays_in_review() {
        Product wine = new Product(SKU, onlyNamed("Bordeaux"));
        wine.submit("claire");

        Refused no = assertThrows(
                Refused.class,
                () -> wine.activate("zhou", () -> {
                    throw Refused.because("product.paperMissing", SKU, "CHINESE_LABEL");
                }));

        assertEquals("product.paperMissing", no.refusals().getFirst().code());
        assertEquals(9, no.refusals().size());
        assertEquals(ProductStatus.IN_REVIEW, wine.status());
    }

    @Test
    void a_draft_is_not_activated_and_what_is_active_is_not_submitted_again() {
        assertEquals(
                "product.wrongStatus",
                refusalOf(() -> packed(bordeaux()).activate("zhou", () -> {})).code());
        assertEquals(
                "product.wrongStatus",
                refusalOf(() -> active().submit("claire")).code());
    }

    @Test
    void what_quality_has_seen_is_a_draft_again_once_it_reads_otherwise() {
        Product wine = active();

        wine.describe(bordeaux());
        assertEquals(ProductStatus.ACTIVE, wine.status());

        wine.describe(bordeaux().with(ofOrigin("IT")));
        assertEquals(ProductStatus.DRAFT, wine.status());
    }

    @Test
    void another_name_leaves_the_same_goods_on_the_shelf_but_not_before_the_eyes_of_quality() {
        Product wine = active();
        Product suspended = active();
        suspended.suspend();
        Product submitted = packed(bordeaux());
        submitted.submit("claire");

        List.of(wine, suspended, submitted)
                .forEach(each -> each.describe(bordeaux().with(onlyNamed("Bordeaux supérieur"))));

        assertEquals(ProductStatus.ACTIVE, wine.status());
        assertEquals("claire", wine.submittedBy());
        assertEquals(ProductStatus.SUSPENDED, suspended.status());
        assertEquals(ProductStatus.DRAFT, submitted.status());
    }

    @Test
    void goods_that_lose_their_chinese_name_leave_the_shelf() {
        Product wine = active();

        wine.describe(new ProductDescription(
                bordeaux().gtin(),
                Names.of("", "Bordeaux"),
                bordeaux().brand(),
                bordeaux().contents(),
                bordeaux().origin(),
                bordeaux().hsCode(),
                bordeaux().life()));

        assertEquals(ProductStatus.DRAFT, wine.status());
    }

    @Test
    void a_case_that_is_weighed_again_stays_on_the_shelf_and_one_without_its_weight_does_not() {
        Product wine = active();
        PackDefinition now = caseOfSix();

        wine.packAs(new Pack(
                1,
                2,
                new PackDefinition(now.units(), now.caseGtin(), Optional.of(Grams.of(8_400)), now.size()),
                Instant.EPOCH));
        assertEquals(ProductStatus.ACTIVE, wine.status());

        wine.packAs(new Pack(
                1, 3, new PackDefinition(now.units(), now.caseGtin(), Optional.empty(), now.size()), Instant.EPOCH));
        assertEquals(ProductStatus.DRAFT, wine.status());
    }

    private static ProductDescription ofOrigin(String country) {
        return new ProductDescription(
                Optional.empty(),
                bordeaux().names(),
                "",
                "",
                Optional.of(new CountryCode(country)),
                Optional.empty(),
                ProductDescription.ShelfLife.OPEN);
    }

    @Test
    void another_case_makes_it_a_draft_again() {
        Product wine = active();

        wine.packAs(new Pack(
                1,
                2,
                new PackDefinition(PackSize.of(12), Optional.empty(), Optional.empty(), Optional.empty()),
                Instant.EPOCH));

        assertEquals(ProductStatus.DRAFT, wine.status());
    }

    @Test
    void a_suspended_product_comes_back_as_it_was() {
        Product wine = active();

        wine.suspend();
        assertEquals(ProductStatus.SUSPENDED, wine.status());

        wine.resume();
        assertEquals(ProductStatus.ACTIVE, wine.status());
    }

    @Test
    void quality_may_send_it_back_to_the_buyer() {
        Product wine = packed(bordeaux());
        wine.submit("claire");

        wine.sendBack();

        assertEquals(ProductStatus.DRAFT, wine.status());
    }
}
