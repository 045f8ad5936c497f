package lu.airsilk.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lu.airsilk.flow.Truckload;
import lu.airsilk.location.Zones;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** This month's rates: one of finance proposes and sees what would move, another brings them into force. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class I09FiguresOfTheHouseJobIT {

    /** Of customs, which no other test reckons with. */
    @Test
    void a_months_rate_is_proposed_tried_and_brought_into_force_by_another() {
        LocalDate day = LocalDate.now(Zones.CGO).plusDays(3);
        try (Walk walk = Walk.desk("I09", "en", "finance")) {
            walk.tap(walk.page().locator("nav a[href*='exchange-rates']").first());
            walk.choose("currency", "EUR").choose("purpose", "Customs");
            walk.put("cny", "0.12").put("reason", "customs' rate of the month");
            walk.page().locator("input[id$=':validFrom']").fill(day.toString());
            walk.command("propose").refused("Is it told the wrong way round?");
            walk.put("cny", "7.92");
            walk.tap("look");
            walk.sees("1 EUR = 7.92 CNY, so 1 CNY = 0.1263 EUR");
            walk.sees("No draft of a store would cost another sum");
            walk.command("propose").sees("another person has to bring it into force");
            Locator own = waiting(walk, day);
            walk.sees(own.filter(new Locator.FilterOptions().setHasText("You proposed it")));
            assertThat(own.locator("button[id$=':approve']")).hasCount(0);
        }
        try (Walk walk = Walk.desk("I09 weighed", "de", "finance2")) {
            walk.tap(walk.page().locator("a[href*='exchange-rates']:not(nav a)").first());
            walk.tap(waiting(walk, day).locator("button[id$=':weigh']"));
            walk.sees(walk.page().locator("#waiting").getByText("1 EUR = 7,92 CNY, also 1 CNY = 0,1263 EUR"));
        }
        try (Walk walk = Walk.desk("I09 approved", "fr", "finance2")) {
            walk.tap(walk.page().locator("a[href*='exchange-rates']:not(nav a)").first());
            walk.command(waiting(walk, day).locator("button[id$=':approve']")).sees("vaut à partir du");
        }
        var rate = Rest.as("import")
                .get("/exchange-rates?on=" + day)
                .items()
                .getValuesAs(jakarta.json.JsonObject.class)
                .stream()
                .filter(each -> each.getString("currency").equals("EUR")
                        && each.getString("purpose").equals("CUSTOMS"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                0, new BigDecimal("7.92").compareTo(rate.getJsonNumber("cny").bigDecimalValue()));
        assertEquals("finance", rate.getString("proposedBy"));
        assertEquals("finance2", rate.getString("decidedBy"));
    }

    /** Of a currency that nobody buys in, on days that no other test reckons with. */
    @Test
    void several_rates_are_proposed_at_once_by_the_list_that_is_in_force() throws IOException {
        try (Walk walk = Walk.desk("I09 by list", "en", "finance")) {
            walk.tap(walk.page().locator("nav a[href*='exchange-rates']").first());
            walk.tap(walk.page().locator("a[href$='#by-list']"));
            Path had = walk.download(walk.page().locator("button[id$=':download']"))
                    .path();
            String columns = Files.readString(had).lines().findFirst().orElseThrow();
            assertEquals("currency,purpose,cny,per,validFrom,reason", columns.replace("\ufeff", ""));

            String rows = columns + "\nISK,BOOK,0.0512,,2039-05-02,list\nISK,CUSTOMS,";
            list(walk, rows + "five,,2039-05-02,list\n").refused("1 fault, so nothing was taken");
            walk.sees("Row 3: “five” in column cny is not a number such as 8.25.");
            list(walk, rows + "0.0498,,2039-05-02,list\n").sees("2 proposals wait for a second person.");
        }
        try (Walk walk = Walk.desk("I09 all at once", "en", "finance2")) {
            walk.tap(walk.page().locator("a[href*='exchange-rates']:not(nav a)").first());
            // not pressed: others' proposals wait there, too, and the service's test brings a list into force
            walk.sees(walk.page().locator("#waiting button[id$=':all']"));
        }
    }

    @Test
    void a_list_whose_rows_weigh_too_much_to_be_tried_together_is_refused() {
        Map.of(
                        "finance", "exchange-rates",
                        "finance2", "landed-rules",
                        "allocator", "cover-rules",
                        "import", "transit-times",
                        "quality", "paper-rules")
                .forEach((user, figures) -> assertEquals(
                        List.of("list.noTrial"),
                        Rest.as(user)
                                .post("/" + figures + "?dryRun=true", "reason\nplan\n".getBytes(UTF_8), "text/csv")
                                .refuses(422)
                                .refusals(),
                        figures));
    }

    /** From a day on that no other test reckons with. */
    @Test
    void several_settings_are_proposed_at_once_and_a_trial_by_a_program_writes_nothing() {
        String rows = "name,value,validFrom,reason\nTARGET_TONNES,215000,2045-05-02,plan\nORDER_LEAD_HOURS,";
        String good = rows + "90,2045-05-02,plan\n";
        var tried = Rest.as("admin")
                .post("/settings?dryRun=true", good.getBytes(UTF_8), "text/csv")
                .expect(200)
                .items();
        assertEquals(90, tried.getJsonObject(1).getInt("after"));
        try (Walk walk = Walk.desk("I09 settings by list", "de", "admin")) {
            walk.tap(walk.page().locator("nav a[href*='calendars']").first());
            walk.tap(walk.page().locator("a[href*='setting/settings']").first());
            walk.tap(walk.page().locator("a[href$='#by-list']"));
            list(walk, rows + "9000,2045-05-02,plan\n").refused("1 Fehler");
            walk.sees(walk.page().getByText("Zeile 3"));
            list(walk, good).sees("2 Vorschläge");
        }
        try (Walk walk = Walk.desk("I09 settings all at once", "fr", "admin2")) {
            walk.tap(walk.page()
                    .locator("a[href*='setting/settings']:not(nav a)")
                    .first());
            walk.sees(walk.page().locator("#waiting button[id$=':all']"));
        }
    }

    /** Of a store of its own, on days that no other test reckons with. */
    @Test
    void several_promotions_are_in_force_at_once_by_the_list_that_is_theirs() {
        String shop = Keepers.newStore("Promoters by list");
        String keeper = Keepers.fresh(shop);
        String sku = Truckload.onTheShelf(keeper, shop, 1, 10).getFirst().getString("sku");
        String goods = "," + shop + "," + sku + "\n";
        String rows = "title.zh,from,to,stores,skus\n年货节,2045-01-25,2045-02-02" + goods + "元宵节,2045-02-18,2045-02-";
        String good = rows + 19 + goods;
        try (Walk walk = Walk.desk("I09 promotions by list", "fr", "buyer")) {
            walk.tap(walk.page().locator("nav a[href*='assortment']").first());
            walk.tap(walk.page().locator("a[href*='promotions']").first());
            walk.tap(walk.page().locator("a[href$='#by-list']"));
            list(walk, rows + 17 + goods).refused("1 erreur");
            walk.sees(walk.page().getByText("Ligne 3"));
            list(walk, good).sees("2 promotions sont en vigueur");
        }
        byte[] again = good.getBytes(UTF_8);
        Rest.as(keeper).post("/promotions", again, "text/csv").expect(403);
        Rest.as("buyer").post("/promotions?dryRun=true", again, "text/csv").expect(200);
        Rest.as("buyer").post("/promotions", again, "text/csv").expect(201);
        assertEquals(1, Rest.as(keeper).get("/promotions?on=2045-02-18").items().size());
    }

    private static Walk list(Walk walk, String rows) {
        walk.upload("file", new FilePayload("list.csv", "text/csv", rows.getBytes(UTF_8)));
        return walk.command("load");
    }

    /** Of the last year that may be told, which no other test reckons with. */
    @Test
    void the_days_off_of_a_year_are_proposed_by_one_administrator_and_brought_into_force_by_another()
            throws IOException {
        int year = LocalDate.now(Zones.CGO).getYear() + 2;
        try (Walk walk = Walk.desk("I09 days off", "de", "admin")) {
            walk.tap(walk.page().locator("nav a[href*='calendars']").first());
            walk.tap(walk.page().locator("a.air-chip[href$='year=" + year + "']"));
            walk.sees(year + ": noch nicht verkündet; nur die gesetzlichen Feiertage");
            Path had = walk.download(walk.page().locator("button[id$=':download']"))
                    .path();
            assertEquals(
                    "first,last,kind,name",
                    Files.readString(had).lines().findFirst().orElseThrow().replace("\ufeff", ""));
            Locator sheet = walk.page().locator("form[id='sheet']");
            walk.put(sheet.locator("textarea"), year + "-02-30,REST,春节");
            walk.put(sheet.locator("input[id$=':reason']"), "Mitteilung des Staatsrats");
            walk.command(sheet.locator("button[id$=':propose']")).refused("ist kein Tag");
            walk.put(sheet.locator("textarea"), "%1$d-01-25,%1$d-02-02,REST,春节".formatted(year));
            walk.tap(sheet.locator("button[id$=':look']"));
            walk.sees(sheet.getByText("frei statt Arbeitstag").first());
            walk.command(sheet.locator("button[id$=':propose']")).sees("jemand anderes muss es in Kraft setzen");
        }
        try (Walk walk = Walk.phone("I09 days off approved", "admin2")) {
            walk.tap(walk.page().locator("a[href*='calendars']:not(nav a)").first());
            walk.command(walk.page().locator("#waiting button[id$=':approve']").first());
            walk.sees("已生效，此后的日期均按此计算");
        }
        assertEquals(
                year + "-01-25",
                Rest.as("admin")
                        .get("/calendars?on=" + year + "-06-01")
                        .items()
                        .getJsonObject(0)
                        .getJsonArray("days")
                        .getJsonObject(0)
                        .getString("first"));
        Rest.as("admin")
                .post(
                        "/calendars?dryRun=true&reason=program&year=" + year,
                        (year + "-01-31,REST,春节").getBytes(UTF_8),
                        "text/csv")
                .expect(200);
    }

    /** Of fish, which no store of the house sells. */
    @Test
    void for_how_many_days_stores_are_supplied_is_proposed_by_one_allocator_and_brought_into_force_by_another() {
        LocalDate day = LocalDate.now(Zones.CGO).plusDays(2);
        try (Walk walk = Walk.desk("I09 cover", "de", "allocator")) {
            walk.tap(walk.page().locator("nav a[href*='cover-rules']").first());
            walk.choose("category", "Fisch und Meeresfrüchte");
            walk.put("coverDays", "0").put("reason", "ab Dezember ein LKW in der Woche");
            walk.page().locator("input[id$=':validFrom']").fill(day.toString());
            walk.command("propose").refused("0 Tage kann nicht sein");
            walk.put("coverDays", "20");
            walk.tap("look");
            walk.sees(walk.page().locator("form[id='form']").getByText("Kein Vorschlag wäre ein anderer"));
            walk.command("propose").sees("jemand anderes muss es in Kraft setzen");
            assertThat(walk.page().locator("#waiting button[id$=':approve']")).hasCount(0);
        }
        try (Walk walk = Walk.phone("I09 cover approved", "allocator2")) {
            walk.tap(walk.page().locator("a[href*='cover-rules']:not(nav a)").first());
            walk.command(walk.page().locator("#waiting button[id$=':approve']").first());
            walk.sees("起为 20 天");
        }
        var rule = Rest.as("allocator")
                .get("/cover-rules?on=" + day)
                .items()
                .getValuesAs(jakarta.json.JsonObject.class)
                .stream()
                .filter(each -> each.getString("category", "").equals("FISH"))
                .findFirst()
                .orElseThrow();
        assertEquals(20, rule.getInt("coverDays"));
        assertEquals("allocator2", rule.getString("decidedBy"));
    }

    /** From a day on for which nothing is promised yet. */
    @Test
    void how_long_goods_take_is_proposed_by_import_and_brought_into_force_by_allocation() {
        LocalDate day = LocalDate.now(Zones.CGO).plusYears(2);
        try (Walk walk = Walk.desk("I09 transit", "fr", "import")) {
            walk.tap(walk.page().locator("nav a[href*='flight-list']").first());
            walk.tap(walk.page().locator("a[href*='transit-times']").first());
            walk.choose("leg", "Douane");
            walk.put("quantile50", "30").put("quantile90", "12").put("reason", "nouveau bureau de douane");
            walk.page().locator("input[id$=':validFrom']").fill(day.toString());
            walk.command("propose").refused("Neuf sur dix ne peuvent pas passer en 12 heures");
            walk.put("quantile90", "60");
            walk.tap("look");
            walk.sees(walk.page().locator("form[id='form']").getByText("ce qui est envoyé garde le sien"));
            walk.command("propose").sees("une autre personne");
            walk.sees("Une autre personne, de la répartition, le met en vigueur.");
        }
        try (Walk walk = Walk.phone("I09 transit approved", "allocator2")) {
            walk.tap(walk.page().locator("a[href*='transit-times']:not(nav a)").first());
            walk.command(walk.page().locator("#waiting button[id$=':approve']").first());
            walk.sees("起生效。已有承诺不变");
        }
        var customs = Rest.as("allocator")
                .get("/transit-times?on=" + day)
                .items()
                .getValuesAs(jakarta.json.JsonObject.class)
                .stream()
                .filter(each -> each.getString("leg").equals("CUSTOMS")
                        && each.getString("temperature").equals("FROZEN"))
                .findFirst()
                .orElseThrow();
        assertEquals("ASSUMED", customs.getJsonObject("inUse").getString("basis"));
        assertEquals("import", customs.getString("proposedBy"));
        assertEquals(30, customs.getJsonObject("quantiles").getInt("50"), 1);
    }

    /** Of playing cards, which nobody flies. */
    @Test
    void which_papers_goods_need_is_proposed_by_quality_and_brought_into_force_by_a_buyer() {
        LocalDate day = LocalDate.now(Zones.CGO).plusDays(4);
        try (Walk walk = Walk.desk("I09 papers", "fr", "quality")) {
            walk.tap(walk.page().locator("nav a[href*='product-list']").first());
            walk.tap(walk.page().locator("a[href*='quality-board']").first());
            walk.tap(walk.page().locator("a[href*='paper-rules']").first());
            walk.choose("paper", "Certificat CCC").choose("gate", "Avertissement à la réservation");
            walk.put("code", "9504x").put("reason", "arrêté de décembre");
            walk.page().locator("input[id$=':validFrom']").fill(day.toString());
            walk.command("propose").refused("n’est pas un début de code douanier");
            walk.put("code", "9504");
            walk.tap("look");
            walk.sees(walk.page().locator("form[id='form']").getByText("Aucun produit en vente n’en manquerait"));
            walk.command("propose").sees("une autre personne");
            walk.sees("Une autre personne, des achats, la met en vigueur.");
        }
        try (Walk walk = Walk.phone("I09 papers approved", "buyer")) {
            walk.tap(walk.page().locator("a[href*='paper-rules']:not(nav a)").first());
            walk.command(walk.page().locator("#waiting button[id$=':approve']").first());
            walk.sees("在售商品仍继续在售");
        }
        var cards = Rest.as("quality")
                .get("/paper-rules?size=200&on=" + day)
                .items()
                .getValuesAs(jakarta.json.JsonObject.class)
                .stream()
                .filter(each -> each.getString("code", "").equals("9504"))
                .findFirst()
                .orElseThrow();
        assertEquals("BOOK", cards.getString("gate"));
        assertEquals("quality", cards.getString("proposedBy"));
        assertEquals("buyer", cards.getString("decidedBy"));
    }

    /** Of a store of its own, which has few left of what it sells. */
    @Test
    void a_promotion_is_proposed_by_a_store_and_brought_into_force_by_a_buyer_and_then_suggested() {
        String shop = Keepers.newStore("Promoters");
        String keeper = Keepers.fresh(shop);
        String sku = soldAlmostAll(shop, keeper);
        LocalDate day = LocalDate.now(Zones.CGO).plusDays(3);
        try (Walk walk = Walk.phone("I09 promotion", keeper)) {
            walk.tap(walk.page().locator("nav a[href*='order/order-list']"));
            walk.tap(walk.page().locator("a[href*='promotions']:not(nav a)").first());
            walk.put("title", "年货节").put("skus", sku);
            walk.page().locator("input[id$=':from']").fill(day.toString());
            walk.page().locator("input[id$=':to']").fill(day.minusDays(1).toString());
            walk.command("propose").refused("早于开始日");
            walk.page().locator("input[id$=':to']").fill(day.plusDays(6).toString());
            walk.command("propose").sees("待采购批准");
            assertThat(walk.page().locator("#waiting button[id$=':approve']")).hasCount(0);
        }
        try (Walk walk = Walk.desk("I09 promotion approved", "fr", "buyer")) {
            walk.tap(walk.page().locator("a[href*='promotions']:not(nav a)").first());
            Locator proposal = walk.page().locator("#waiting li").filter(new Locator.FilterOptions().setHasText(shop));
            walk.tap(proposal.locator("button[id$=':weigh']"));
            walk.sees(walk.page().locator("#waiting").getByText("unités dans les deux semaines à venir au lieu de"));
            walk.command(proposal.locator("button[id$=':approve']")).sees("en vigueur");
        }
        try (Walk walk = Walk.phone("I09 promotion suggested", keeper)) {
            walk.tap(walk.page().locator(".page-head .ui-button:has-text('新建订单')"));
            Locator row = walk.page().locator(".suggested li:has(input[value='" + sku + "'])");
            walk.tap(row.locator("summary:has-text('怎么算的')")).sees(row.getByText("件是促销多卖的"));
        }
        var promotion = Rest.as(keeper).get("/promotions?on=" + day).items().getJsonObject(0);
        assertEquals(sku, promotion.getJsonArray("skus").getString(0));
        assertEquals("buyer", promotion.getString("decidedBy"));
    }

    private static String soldAlmostAll(String shop, String keeper) {
        String sku = Truckload.onTheShelf(keeper, shop, 1, 10).getFirst().getString("sku");
        Rest.as(keeper)
                .post(
                        "/sales",
                        "{\"store\":\"%s\",\"day\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"units\":52}]}"
                                .formatted(shop, LocalDate.now(Zones.CGO).minusDays(2), sku),
                        "application/json")
                .expect(201);
        return sku;
    }

    private static Locator waiting(Walk walk, LocalDate day) {
        return walk.page()
                .locator("#waiting li")
                .filter(new Locator.FilterOptions().setHasText("7"))
                .filter(new Locator.FilterOptions().setHasText(Integer.toString(day.getDayOfMonth())))
                .first();
    }
}
