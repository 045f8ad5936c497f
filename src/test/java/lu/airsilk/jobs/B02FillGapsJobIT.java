package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.SheetSender;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** The gaps of 200 products are filled by a sheet of GTIN and 品名, and nothing else is asked for. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class B02FillGapsJobIT {

    private static final int PRODUCTS = 200;

    private final Rest buyer = Rest.as("buyer");
    private final SheetSender sheets = new SheetSender(buyer);

    @Test
    void a_sheet_of_numbers_and_chinese_names_completes_what_is_there() {
        JsonObject before = products();
        Map<String, String> names = chinese(before);
        String number;
        try (Walk walk = Walk.desk("B02", "fr", "buyer")) {
            walk.tap(
                    walk.page().locator("nav a[href*='catalogue/price-import']").first());
            walk.choose("supplier", "Sans fournisseur");
            walk.upload("file", new FilePayload("noms-chinois.csv", "text/csv", sheet(names)));
            walk.command("upload");
            walk.sees("complète ou modifie des produits existants : 200 lignes bonnes sur 200, aucune fausse.");
            assertEquals(0, walk.page().locator(".constants input").count(), "what is not there is not asked for");
            walk.command(walk.screen().piece("applyAll"), state(walk, "200 lignes reprises"));
            assertEquals(0, walk.page().getByText("liste de prix PL-").count());
            number = walk.page().url().replaceFirst(".*number=", "");
            walk.tap("products");
            walk.tap(walk.page().locator("a.open[href*='product-view']").first());
            walk.sees(walk.page().locator("dd[lang='zh-CN']").filter(new Locator.FilterOptions().setHasText("意大利面")));
        }
        assertFalse(buyer.get("/catalogue/imports/" + number).json().containsKey("priceList"));
        assertEquals(names, named(number, "zh"));
        assertEquals(named(before.getString("id"), "en"), named(number, "en"), "what is not mentioned stays");
    }

    /** What is forgotten beside a file is said before the file is sent. */
    @Test
    void a_supplier_that_is_forgotten_does_not_cost_the_file() {
        Walk walk = Walk.desk("B02 in a hurry", "fr", "buyer");
        walk.tap(walk.page().locator("nav a[href*='catalogue/price-import']").first());
        walk.upload("file", new FilePayload("noms.csv", "text/csv", sheet(chinese(products()))));
        walk.tap("upload").sees("Fournisseur : à remplir");
        assertTrue(walk.page().locator("[type=file]").inputValue().endsWith("noms.csv"));
        walk.choose("supplier", "Sans fournisseur");
        assertFalse(walk.page().getByText("Fournisseur : à remplir").first().isVisible());
        walk.command("upload").sees("complète ou modifie des produits existants");
        walk.leave();
    }

    /** One thing is said of many products by hand: what is shown before belongs to the field that was chosen for it. */
    @Test
    void another_field_takes_the_preview_of_the_last_one_away() {
        String sku = ProductOnDesk.draft();
        try (Walk walk = Walk.desk("B02 by hand", "en", "buyer")) {
            walk.tap(
                    walk.page().locator("nav a[href*='catalogue/product-list']").first());
            walk.tap(walk.page().locator("main a[href*='bulk-edit']"));
            walk.put("numbers", sku);
            walk.choose("field", "Origin");
            walk.put("value", "PT");
            walk.command(walk.screen().piece("preview"), walk.screen().piece("apply"));
            walk.sees("Portugal");
            walk.choose("field", "Customs code (HS)");
            assertThat(walk.screen().piece("apply")).hasCount(0);
            walk.put("value", "PT");
            walk.command("preview").refused("is not an HS code");
            walk.put("value", "0902100000");
            walk.command(walk.screen().piece("preview"), walk.screen().piece("apply"));
            walk.command("apply").sees("BE-");
        }
        assertEquals("0902100000", ProductOnDesk.read(sku).getString("hsCode"));
    }

    /** What waits for quality and is said otherwise by a sheet waits no more: told before, and on the product after. */
    @Test
    void a_sheet_says_what_it_takes_out_of_the_queue_of_quality() {
        String sku = ProductOnDesk.draft();
        String gtin = ProductOnDesk.read(sku).getString("gtin");
        buyer.post("/products/submit", "{\"skus\":[\"" + sku + "\"]}", "application/json")
                .expect(200);
        Walk walk = Walk.desk("B02 in review", "fr", "buyer");
        walk.tap(walk.page().locator("nav a[href*='catalogue/price-import']").first());
        walk.choose("supplier", "Sans fournisseur");
        walk.upload("file", new FilePayload("noms.csv", "text/csv", sheet(Map.of(gtin, "正山小种"))));
        walk.command("upload").sees("L’un d’eux quitte la file de la qualité et sera à soumettre à nouveau.");
        walk.command(walk.screen().piece("applyAll"), state(walk, "une ligne reprise"));
        new ProductOnDesk(walk, sku).open();
        walk.sees("Le portail (import de tableau) l’a modifié alors qu’il attendait la qualité");
        walk.leave();
    }

    /** A sheet that nobody wants any more is said to be thrown away, as its state says. */
    @Test
    void a_sheet_that_is_thrown_away_is_said_to_be() {
        String number = sheets.uploaded(
                        sheets.aSupplier(), SheetSender.HEADINGS + SheetSender.row(SheetSender.gtin(), "Tea", "茶"))
                .getString("id");
        Walk walk = Walk.desk("B02 thrown away", "de", "buyer");
        walk.tap(walk.page().locator("nav a[href*='catalogue/price-import']").first());
        walk.tap(walk.page().locator("a.open:text-is('" + number + "')"));
        walk.tap(walk.page().locator("summary:text-is('Verwerfen')"));
        walk.command("cancelImport").sees("Import " + number + " ist verworfen");
        walk.leave();
    }

    private JsonObject products() {
        String rows = IntStream.rangeClosed(1, PRODUCTS)
                .mapToObj(row -> SheetSender.gtin() + ";Pasta No. " + row + ", 500 g;6;9,90\n")
                .collect(Collectors.joining());
        JsonObject read =
                sheets.uploaded(sheets.aSupplier(), "EAN;Name EN;Units per case;Price per case (EUR)\n" + rows);
        assertEquals(PRODUCTS, read.getInt("accepted"));
        sheets.applied(read);
        return read;
    }

    private Map<String, String> chinese(JsonObject read) {
        Map<String, String> names = new TreeMap<>(named(read.getString("id"), "en"));
        names.replaceAll((gtin, english) -> "意大利面 " + gtin.substring(8));
        return names;
    }

    private static byte[] sheet(Map<String, String> names) {
        String rows = names.entrySet().stream()
                .map(name -> name.getKey() + ";" + name.getValue() + "\n")
                .collect(Collectors.joining());
        return ("GTIN;品名\n" + rows).getBytes(StandardCharsets.UTF_8);
    }

    /** The names of an import's products in this language, by GTIN. */
    private Map<String, String> named(String number, String language) {
        return buyer.get("/products?size=500&import=" + number).items().getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(
                        product -> product.getString("gtin"),
                        product -> product.getJsonObject("names").getString(language),
                        (one, same) -> one,
                        TreeMap::new));
    }

    private static Locator state(Walk walk, String words) {
        return walk.page().locator(".page-state").filter(new Locator.FilterOptions().setHasText(words));
    }
}
