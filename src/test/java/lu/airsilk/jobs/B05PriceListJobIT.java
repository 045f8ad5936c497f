package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** Prices typed the German way are read as meant; one that jumps is asked about, and another person approves. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class B05PriceListJobIT {

    private static @Nullable WeekGoods goods;

    @Test
    void both_notations_are_read_as_meant_and_a_jump_is_asked_about() {
        WeekGoods goods = goods();
        String list;
        try (Walk buyer = Walk.desk("B05", "de", "buyer")) {
            buyer.tap(buyer.page().locator("nav a[href*='price-list']").first())
                    .tap(buyer.page().locator("main summary").first())
                    .paste(
                            "rows",
                            goods.skus().get(0) + ";11.922,00\n" + goods.skus().get(1) + ";11.922")
                    .choose("supplier", goods.supplier());
            buyer.page()
                    .locator("input[id$=':validFrom']")
                    .fill(LocalDate.now(ZoneOffset.UTC).plusDays(9).toString());
            buyer.command("write");
            list = newest(goods);
            assertEquals(List.of("11922.00", "11922.00"), amounts(list));
            buyer.command("submitMeant")
                    .refused("30")
                    .tap(buyer.page().locator("[id$=':meant'] .ui-chkbox-box"))
                    .command("submitMeant");
        }
        Walk finance = Walk.desk("B05", "de", "finance");
        finance.tap(finance.page().locator("nav a[href*='price-list']").first())
                .tap(finance.page().locator("a.open:text-is('" + list + "')"))
                .tap(finance.page().locator("[id$=':meant'] .ui-chkbox-box"))
                .command("approveMeant")
                .leave();
        assertEquals("APPROVED", read(list).getString("state"));
    }

    /** All that is wrong in rows is told after one press, each with its row; a sign of the currency is none of it. */
    @Test
    void all_that_is_wrong_in_typed_rows_is_told_at_once() {
        WeekGoods goods = goods();
        String sku = goods.skus().getFirst();
        Walk buyer = Walk.desk("B05 typed", "de", "buyer");
        buyer.tap(buyer.page().locator("nav a[href*='price-list']").first())
                .tap(buyer.page().locator("main summary").first())
                .choose("supplier", goods.supplier());
        buyer.page()
                .locator("input[id$=':validFrom']")
                .fill(LocalDate.now(ZoneOffset.UTC).plusDays(9).toString());
        buyer.paste(
                        "rows",
                        sku + "\n4001234901999;5\n" + sku + ";10;€ 62,50\n" + sku + ";60;70,00 EUR\n" + sku
                                + ";9;1 CHF")
                .command("write")
                .sees("Zeile 1: „" + sku + "“ ist keine Preiszeile")
                .sees("Zeile 2: Es gibt kein Produkt 4001234901999")
                .sees("Zeile 4: Ab 10 Kartons kostet der Karton 62,50 EUR, ab 60 Kartons aber 70,00 EUR.")
                .sees("Zeile 5: „1 CHF“ ist in CHF, diese Liste aber in EUR.")
                .paste("rows", sku + ";10;€ 62,50\n" + sku + ";60;60,00 EUR")
                .command("write")
                .sees("62,50")
                .leave();
    }

    /** Finance does not take it: the buyer reads why under the bell, and opens it there. */
    @Test
    void a_list_that_finance_rejects_comes_back_with_its_reason() {
        WeekGoods goods = goods();
        String list = submitted(goods);
        String why = "Zu billig " + list;
        Walk finance = Walk.desk("B05 rejected", "de", "finance");
        finance.tap(finance.page().locator("nav a[href*='price-list']").first())
                .tap(finance.page().locator("a.open:text-is('" + list + "')"))
                .tap(finance.page().locator("summary:text-is('Ablehnen')"));
        assertThat(finance.field("reason")).isFocused();
        finance.type("reason", why).key("Enter").sees("abgelehnt").leave();
        Walk buyer = Walk.desk("B05 told", "de", "buyer");
        buyer.tap(buyer.page().locator(".bell"))
                .tap(buyer.page().locator("tr:has-text('" + why + "') a.open"))
                .sees("Abgelehnt")
                .leave();
    }

    /** A draft whose price was mistyped is mended where it stands, and who changed what is on record. */
    @Test
    void a_mistyped_price_of_a_draft_is_mended_and_a_draft_thrown_away() {
        WeekGoods goods = goods();
        String list = draft(goods);
        Walk buyer = Walk.desk("B05 mended", "de", "buyer");
        buyer.put(buyer.page().locator("form.find input[name=q]"), list).key("Enter");
        buyer.tap(buyer.page().locator("a:text-is('Berichtigen')").first())
                .type(
                        buyer.page()
                                .locator("[id$=':amount'], [id$=':amount_input']")
                                .first(),
                        "viel")
                .command("mendPrice")
                .refused("„viel“")
                .type(
                        buyer.page()
                                .locator("[id$=':amount'], [id$=':amount_input']")
                                .first(),
                        "25,50")
                .command("mendPrice")
                .sees("25,50");
        assertEquals(List.of("25.50"), amounts(list));
        buyer.command("drop").sees("Verworfen").leave();

        Walk auditor = Walk.desk("B05 on record", "de", "auditor");
        auditor.tap("all").put("person", "buyer").key("Tab");
        auditor.sees(past(auditor, list).getByText(goods.skus().getFirst() + " · Preis je Karton: 20,00 → 25,50"))
                .sees(past(auditor, list).getByText("Entwurf → Verworfen"))
                .leave();
    }

    private static Locator past(Walk auditor, String list) {
        return auditor.page().locator("tr:has-text('" + list + "')");
    }

    /** Of all tests, who do not change them: prices from a day to come do not hold today. */
    private static synchronized WeekGoods goods() {
        if (goods == null) {
            goods = WeekGoods.onSale(Rest::as, 2);
        }
        return goods;
    }

    private static String submitted(WeekGoods goods) {
        String list = draft(goods);
        Rest.as("buyer").post("/price-lists/" + list + "/submit?meant=true").expect(200);
        return list;
    }

    private static String draft(WeekGoods goods) {
        String line = "{\"sku\":\"" + goods.skus().getFirst() + "\",\"price\":20,\"currency\":\"EUR\"}";
        return Rest.as("buyer")
                .post(
                        "/price-lists",
                        "{\"supplier\":\"%s\",\"validFrom\":\"%s\",\"lines\":[%s]}"
                                .formatted(
                                        goods.supplier(),
                                        LocalDate.now(ZoneOffset.UTC).plusDays(9),
                                        line),
                        "application/json")
                .expect(201)
                .json()
                .getString("id");
    }

    private static String newest(WeekGoods goods) {
        return Rest.as("buyer")
                .get("/price-lists?supplier=" + goods.supplier() + "&state=DRAFT")
                .items()
                .getJsonObject(0)
                .getString("id");
    }

    private static List<String> amounts(String list) {
        return read(list).getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getJsonObject("pricePerCase").getString("amount"))
                .toList();
    }

    private static JsonObject read(String list) {
        return Rest.as("finance").get("/price-lists/" + list).expect(200).json();
    }
}
