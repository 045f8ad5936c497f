package lu.airsilk.catalogue.entering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.catalogue.ProductDetail;
import lu.airsilk.catalogue.ProductDossier;
import lu.airsilk.catalogue.ProductLookup;
import lu.airsilk.catalogue.dossier.ProductKeeping;
import lu.airsilk.catalogue.dossier.ProductTexts;
import lu.airsilk.catalogue.goods.PackDefinition;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.goods.rule.CaseSize;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class GoodsEnteringTest {

    private static final PackDefinition SIX =
            new PackDefinition(PackSize.of(6), Optional.empty(), Optional.empty(), Optional.empty());

    @Inject
    Acting acting;

    @Inject
    GoodsEntering entering;

    @Inject
    ProductKeeping keeping;

    @Inject
    ProductDossier dossier;

    @Inject
    ProductLookup lookup;

    @Inject
    Ground ground;

    private static ProductDescription says(String gtin, String retail) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("gtin", gtin);
        texts.put("name.de", "Bergkäse");
        texts.put("retail", retail);
        ProductTexts typed = new ProductTexts(texts);
        ProductDescription description = typed.description();
        typed.requireRead();
        return description;
    }

    @Test
    void a_product_by_hand_is_a_draft_that_lacks_what_the_gate_asks() {
        Sku made = acting.twice("buyer", () -> entering.enter(says("", ""), SIX));

        ProductDetail draft = acting.as("buyer", () -> dossier.of(made));
        assertEquals(ProductStatus.DRAFT, draft.status());
        assertEquals("Bergkäse", draft.description().names().de());
        assertEquals(Optional.of(SIX), draft.pack());
        assertTrue(draft.missing().size() > 2, "what customs and the shelf need");
        acting.mayNot(() -> entering.enter(says("", ""), SIX), "quality", "store.kaifeng", "finance");
    }

    @Test
    void a_bar_code_that_a_product_has_makes_no_second_one_and_names_the_first() {
        Sku first = ground.entered(1).first();
        Gtin gtin =
                acting.as("buyer", () -> dossier.of(first)).description().gtin().orElseThrow();

        acting.refuses("buyer", () -> entering.enter(says(gtin.digits(), ""), SIX), "product.gtinTaken", gtin, first);
        assertEquals(
                List.of(first),
                lookup.named(List.of(gtin.printed())).getOrDefault(gtin.printed(), List.of()).stream()
                        .map(product -> product.sku())
                        .toList());
    }

    @Test
    void a_retail_category_that_there_is_not_is_refused() {
        acting.refuses(
                "buyer",
                () -> entering.enter(says("", "NOWHERE_AT_ALL"), SIX),
                "retailCategory.unknown",
                new RetailCode("NOWHERE_AT_ALL"));
    }

    @Test
    void a_case_that_would_be_denser_than_lead_is_asked_back_with_both_readings() {
        PackDefinition strange = new PackDefinition(
                PackSize.of(10),
                Optional.empty(),
                Optional.of(Grams.of(2_300)),
                Optional.of(CaseSize.ofMm("30x25x10")));

        acting.refuses(
                "buyer",
                () -> entering.enter(says("", ""), strange),
                "product.caseDense",
                "30 × 25 × 10 mm",
                "30 × 25 × 10 cm");
        Sku there = acting.as("buyer", () -> entering.enter(says("", ""), SIX));
        acting.refuses(
                "buyer",
                () -> keeping.describe(there, says("", ""), Optional.of(strange)),
                "product.caseDense",
                "30 × 25 × 10 mm",
                "30 × 25 × 10 cm");
    }
}
