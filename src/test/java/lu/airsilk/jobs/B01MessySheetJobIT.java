package lu.airsilk.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import lu.airsilk.catalogue.SheetSender;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A messy sheet that nobody has seen: titles, two rows of headings, headings of groups, sums and a footer, {@code € 55,80},
 * {@code 6 x 0,75 L} and merged cells.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class B01MessySheetJobIT {

    private static final Path SHEET = Path.of("src/test/resources/jobs/preisliste-moselblick.xlsx");

    @Test
    void twelve_actions_from_home_to_the_catalogue() {
        Rest buyer = Rest.as("buyer");
        String supplier = new SheetSender(buyer).aSupplier();
        String number;
        try (Walk walk = Walk.desk("B01", "de", "buyer")) {
            upload(walk, supplier);
            walk.sees("11 von 21 Zeilen sind gut, 10 sind falsch.");
            walk.command(button(walk, "Alle 7 wie diese beiseitelegen"));
            settled(walk, "7 sind beiseitegelegt");
            Locator next = button(walk, "Alle 2 wie diese beiseitelegen");
            walk.sees(next); // where one was at work
            walk.command(next);
            settled(walk, "11 von 21 Zeilen sind gut, eine ist falsch, 9 sind beiseitegelegt.");
            everyRow(walk);
            walk.command(walk.screen().piece("applyAll"), state(walk, "11 Produkte sind im Katalog"));
            number = walk.page().url().replaceFirst(".*number=", "");
        }
        compare(buyer, number);
    }

    @Test
    void a_sheet_without_a_good_row_offers_nothing_to_apply() {
        SheetSender sender = new SheetSender(Rest.as("buyer"));
        String wrong = SheetSender.HEADINGS + SheetSender.row("1234567890123", "Tea", "茶");
        String number = sender.uploaded(sender.aSupplier(), wrong).getString("id");
        try (Walk walk = Walk.desk("B01 nothing good", "de", "buyer")) {
            walk.tap(
                    walk.page().locator("nav a[href*='catalogue/price-import']").first());
            walk.tap(walk.page().locator("a.open:text-is('" + number + "')"));
            Locator nothing = button(walk, "Keine Zeile von " + number);
            nothing.scrollIntoViewIfNeeded();
            walk.sees(nothing);
            assertEquals(0, walk.page().locator("[id$=':applyAll']").count());
        }
    }

    @Test
    void what_is_written_into_a_cell_is_kept_when_another_row_is_set_aside() {
        SheetSender sender = new SheetSender(Rest.as("buyer"));
        String gtin = SheetSender.gtin();
        String good =
                SheetSender.row(SheetSender.gtin(), "Tea", "茶") + SheetSender.row(SheetSender.gtin(), "Mate", "马黛茶");
        String rows = good + SheetSender.row(gtin.substring(0, 12) + "x", "Rooibos", "路易波士茶") + "Weine\n";
        String number =
                sender.uploaded(sender.aSupplier(), SheetSender.HEADINGS + rows).getString("id");
        Walk walk = Walk.desk("B01 in a hurry", "de", "buyer");
        walk.tap(walk.page().locator("nav a[href*='catalogue/price-import']").first());
        walk.tap(walk.page().locator("a.open:text-is('" + number + "')"));
        walk.put(walk.page().locator("input[id$=':text']").first(), gtin);
        walk.tap(walk.page().locator("[id$=':aside']").last());
        settled(walk, "3 von 4 Zeilen sind gut, keine ist falsch, eine ist beiseitegelegt");
        walk.leave();
    }

    /** Rows are set aside before the sheet is read again: what was typed for every row is read with them. */
    @Test
    void what_is_said_of_every_row_is_kept_when_a_row_is_set_aside() {
        SheetSender sender = new SheetSender(Rest.as("buyer"));
        String sheet = "EAN;Name EN;Units per case;Currency\n" + SheetSender.gtin() + ";Truffles;12;EUR\nWeine;;;\n";
        String number = sender.uploaded(sender.aSupplier(), sheet).getString("id");
        Walk walk = Walk.desk("B01 said before", "de", "buyer");
        walk.tap(walk.page().locator("nav a[href*='catalogue/price-import']").first());
        walk.tap(walk.page().locator("a.open:text-is('" + number + "')"));
        walk.put(walk.page().getByLabel("Preis je Karton", new Page.GetByLabelOptions().setExact(true)), "1.080");
        walk.tap(walk.page().locator("[id$=':aside']").last());
        settled(walk, "1 von 2 Zeilen ist gut, keine ist falsch, eine ist beiseitegelegt");
        assertEquals(1, walk.page().locator(".constants input[value='1080,00']").count());
        walk.leave();
    }

    /** What a German types as 1.080 is a thousand and eighty, whatever the sheet's own notation is. */
    @Test
    void what_is_said_for_every_row_is_read_as_its_reader_writes() {
        SheetSender sender = new SheetSender(Rest.as("buyer"));
        String sheet = "EAN;Name EN;Units per case;Currency\n" + SheetSender.gtin() + ";Truffles;12;EUR\n";
        String number = sender.uploaded(sender.aSupplier(), sheet).getString("id");
        Walk walk = Walk.desk("B01 for every row", "de", "buyer");
        walk.tap(walk.page().locator("nav a[href*='catalogue/price-import']").first());
        walk.tap(walk.page().locator("a.open:text-is('" + number + "')"));
        Locator price = walk.page().getByLabel("Preis je Karton", new Page.GetByLabelOptions().setExact(true));
        walk.put(price, "zwölf");
        walk.tap("readAgain");
        walk.sees(walk.page().locator(".constants .ui-message-error"));
        walk.put(price, "1.080");
        walk.tap("readAgain");
        settled(walk, "1 von einer Zeile ist gut");
        assertEquals(
                "1080",
                Rest.as("buyer")
                        .get("/catalogue/imports/" + number)
                        .json()
                        .getJsonObject("mapping")
                        .getJsonObject("constants")
                        .getString("pricePerCase"));
        walk.leave();
    }

    /** A second sheet beside the draft of the first, and a price of which the heading does not say of what it is. */
    @Test
    void a_price_says_of_what_it_is_and_what_waits_beside_it() {
        SheetSender sender = new SheetSender(Rest.as("buyer"));
        String supplier = sender.aSupplier();
        String gtin = SheetSender.gtin();
        String headings = "EAN;Name EN;Units per case;EK netto (EUR)\n";
        String list = sender.applied(sender.uploaded(supplier, headings + gtin + ";Truffles;12;7,80\n"))
                .getString("priceList");
        String number = sender.uploaded(supplier, headings + gtin + ";Truffles;12;7,90\n")
                .getString("id");
        Walk walk = Walk.desk("B01 of what", "de", "buyer");
        walk.tap(walk.page().locator("nav a[href*='catalogue/price-import']").first());
        walk.tap(walk.page().locator("a.open:text-is('" + number + "')"));
        Locator price = walk.page().locator("tr:has-text('EK netto')");
        walk.sees(price.getByText("Als Preis je Karton gelesen"));
        Locator compared = walk.page().locator("tr:has-text('Truffles'):has-text('Neuer Preis')");
        compared.scrollIntoViewIfNeeded();
        walk.sees(compared.getByText(list)).sees(compared.getByText("Entwurf"));
        walk.tap(price.locator(".ui-selectonemenu"));
        walk.tap(walk.page()
                .locator(".ui-selectonemenu-item:visible:text-is('Preis je Stück')")
                .first());
        walk.tap("readAgain");
        walk.sees(walk.page().locator("tr:has-text('Truffles')").getByText("94,80"));
        assertEquals(0, walk.page().getByText("Als Preis je Karton gelesen").count());
        walk.leave();
    }

    private static void upload(Walk walk, String supplier) {
        walk.tap(walk.page().locator("nav a[href*='catalogue/price-import']").first());
        walk.tap("supplier");
        walk.type(walk.page().locator("[id$=':supplier_filter']"), supplier);
        walk.tap(walk.page().locator("[id$=':supplier_items'] li:visible"));
        walk.upload("file", SHEET);
        walk.command("upload");
    }

    /** What the sheet says of no row stands in one row of fields. */
    private static void everyRow(Walk walk) {
        Locator fields = walk.page().locator(".constants input");
        assertEquals(
                1,
                fields.all().stream()
                        .map(field -> field.boundingBox().y)
                        .distinct()
                        .count());
        walk.type(walk.page().getByLabel("Herkunft", new Page.GetByLabelOptions().setExact(true)), "DE");
        walk.tap("readAgain");
        settled(walk, "9 sind beiseitegelegt");
    }

    private static Locator button(Walk walk, String words) {
        return walk.page().getByText(words).first();
    }

    /** The sheet has been read again; the page's head may be out of sight. */
    private static void settled(Walk walk, String words) {
        state(walk, words).waitFor();
    }

    private static Locator state(Walk walk, String words) {
        return walk.page().locator(".page-state").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static void compare(Rest buyer, String number) {
        JsonObject sheet = buyer.get("/catalogue/imports/" + number).expect(200).json();
        assertEquals(
                List.of(21, 11, 1, 9),
                List.of(
                        sheet.getInt("rows"),
                        sheet.getInt("accepted"),
                        sheet.getInt("rejected"),
                        sheet.getInt("aside")));
        assertEquals(
                9, buyer.get("/catalogue/imports/" + number + "/asides").json().getInt("total"));
        JsonObject list = buyer.get("/price-lists/" + sheet.getString("priceList"))
                .expect(200)
                .json();
        assertEquals(11, list.getJsonArray("lines").size());
        List<JsonObject> products =
                buyer.get("/products?size=500&import=" + number).items().getValuesAs(JsonObject.class);
        assertEquals(11, products.size());
        products.forEach(product -> assertEquals("DE", product.getString("origin")));
    }
}
