package lu.airsilk.catalogue.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.Optional;
import lu.airsilk.catalogue.ProductDetail;
import lu.airsilk.catalogue.ProductDossier;
import lu.airsilk.catalogue.goods.PackDefinition;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.quality.ProductReviewing;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What quality hears of goods that it has released and a buyer says something else of (decision 0191). */
@ExtendWith(Services.class)
class ProductKeepingTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    ProductKeeping keeping;

    @Inject
    ProductReviewing reviewing;

    @Inject
    ProductDossier dossier;

    private ProductDetail product(Sku sku) {
        return acting.as("buyer", () -> dossier.of(sku));
    }

    private void weighAnew(Sku sku) {
        ProductDetail before = product(sku);
        PackDefinition pack = before.pack().orElseThrow();
        Grams heavier = Grams.of(pack.gross().orElseThrow().value() + 100);
        acting.does(
                "buyer",
                () -> keeping.describe(
                        sku,
                        before.description(),
                        Optional.of(
                                new PackDefinition(pack.units(), pack.caseGtin(), Optional.of(heavier), pack.size()))));
    }

    @Test
    void a_case_that_is_weighed_anew_stays_on_sale_and_quality_hears_of_it() {
        Sku sku = ground.onSale(1).first();

        weighAnew(sku);

        assertEquals(ProductStatus.ACTIVE, product(sku).status());
        assertEquals(
                Reason.of("notice.productsRenamed", 1), ground.told("quality").getFirst());
    }

    @Test
    void of_suspended_goods_it_hears_in_other_words() {
        Sku sku = ground.onSale(1).first();
        acting.does("quality", () -> reviewing.suspend(sku, "mould"));

        weighAnew(sku);

        assertEquals(ProductStatus.SUSPENDED, product(sku).status());
        assertEquals(
                Reason.of("notice.suspendedRenamed", 1), ground.told("quality").getFirst());
    }
}
