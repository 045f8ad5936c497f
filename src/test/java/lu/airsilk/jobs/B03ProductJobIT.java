package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Screen;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One product completed on its page: every field, none of the optional ones, its picture and its paper. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class B03ProductJobIT {

    private static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("names", "工作红茶"),
            Map.entry("nameEn", "Job black tea"),
            Map.entry("nameFr", "Thé noir"),
            Map.entry("nameDe", "Schwarztee"),
            Map.entry("nameIt", "Tè nero"),
            Map.entry("brand", "Kontor"),
            Map.entry("contents", "250 g"),
            Map.entry("origin", "United Kingdom"),
            Map.entry("hsCode", "0902300000"),
            Map.entry("dangerousGoods", "UN1266 3 II"),
            Map.entry("shelfLifeDays", "700 days"),
            Map.entry("minLifeAtReceiptDays", "300"),
            Map.entry("unitsPerCase", "12"),
            Map.entry("caseGrossGrams", "3,600"),
            Map.entry("caseMm", "300x200x110"));

    private static final List<String> OPTIONAL = List.of(
            "names",
            "nameFr",
            "nameDe",
            "nameIt",
            "brand",
            "contents",
            "gtin",
            "origin",
            "hsCode",
            "dangerousGoods",
            "shelfLifeDays",
            "minLifeAtReceiptDays",
            "caseGtin",
            "caseGrossGrams",
            "caseMm");

    @Test
    void a_product_takes_every_field_and_none_its_picture_and_its_paper() {
        String sku = ProductOnDesk.draft();
        JsonObject before = ProductOnDesk.read(sku);
        try (Walk buyer = Walk.desk("B03", "en", "buyer")) {
            ProductOnDesk product = new ProductOnDesk(buyer, sku).open();
            buyer.tap("edit").command("save");
            assertEquals(before, ProductOnDesk.read(sku), "saved unchanged, nothing changes");

            buyer.tap("edit");
            ALL.forEach((field, text) -> buyer.put(field, text));
            buyer.command("save").sees("Job black tea");
            assertAllIsSaid(ProductOnDesk.read(sku));

            buyer.tap("edit")
                    .put("shelfLifeDays", "two years")
                    .put("caseGtin", "14005123091079")
                    .put("caseGrossGrams", "heavy")
                    .command("save")
                    .refused("two years")
                    .refused("14005123091079")
                    .refused("Gross weight of a case: “heavy”")
                    .put("shelfLifeDays", "700")
                    .put("caseGtin", "")
                    .put("caseGrossGrams", "3.6 kg")
                    .command("save");
            assertTrue(buyer.page().getByText("→ 3.6 kg").count() > 0);
            assertTrue(buyer.page().getByText("→ United Kingdom").count() > 0);
            assertEquals(3600, ProductOnDesk.read(sku).getInt("caseGrossGrams"));

            buyer.tap("edit");
            OPTIONAL.forEach(field -> buyer.field(field).fill(""));
            buyer.command("save");
            JsonObject bare = ProductOnDesk.read(sku);
            assertFalse(bare.toString().contains("工作红茶"), bare::toString);

            buyer.tap(buyer.page().locator("summary:text-is('Picture')"))
                    .upload("upload:file", picture())
                    .command("showPicture")
                    .sees(buyer.page().locator(".goods-picture img[src*='/picture/']"));
            product.keepsPaper("Chinese label", "L-8", List.of(ProductOnDesk.SCAN), "2024-05-01", "2024-04-30")
                    .refused("30 Apr 2024")
                    .sees(buyer.field("validTo"));
            assertTrue(buyer.page().url().contains(sku), buyer.page().url());
            product.keepsPaper("Chinese label", "L-9", List.of());
            buyer.sees(buyer.page().locator("h2:text-is('Papers')"));
            Download paper =
                    buyer.download(buyer.page().locator("a[href*='/paper/']").first());
            assertTrue(paper.suggestedFilename().endsWith(".pdf"), paper.suggestedFilename());
            assertThat(past(buyer, "Picture: – → no. 1")).containsText("Claire Weber");
            assertThat(past(buyer, "Paper: – → Chinese label L-9")).containsText("Claire Weber");
        }
    }

    @ParameterizedTest
    @CsvSource({"de, '2,45 kg'", "fr, '2,45 kilos'", "en, 2.45 Kg.", "zh, 2.45 公斤", "de, 2450 Gramm"})
    void the_weight_of_a_case_is_read_in_the_unit_that_is_typed(String language, String typed) {
        String sku = ProductOnDesk.draft();
        try (Visit visit = Browser.visit(language, 1440)) {
            Screen edit = Screen.of(visit.signIn("buyer")).open("catalogue/product-edit.xhtml?sku=" + sku);

            edit.fill("caseGrossGrams", typed).press("save");

            assertEquals(2450, ProductOnDesk.read(sku).getInt("caseGrossGrams"));
            assertThat(visit.page().locator("main"))
                    .containsText(language.equals("de") || language.equals("fr") ? "2,45 kg" : "2.45 kg");
        }
    }

    private static Locator past(Walk buyer, String words) {
        return buyer.page().locator(".moments li:has(.when)").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static void assertAllIsSaid(JsonObject said) {
        assertTrue(said.getJsonObject("names").toString().contains("工作红茶"), said::toString);
        assertEquals("Kontor", said.getString("brand"));
        assertEquals("GB", said.getString("origin"));
        assertEquals(12, said.getInt("unitsPerCase"));
        assertEquals("0902300000", said.getString("hsCode"));
        assertEquals(700, said.getInt("shelfLifeDays"));
    }

    static FilePayload picture() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new FilePayload("tea.png", "image/png", out.toByteArray());
    }
}
