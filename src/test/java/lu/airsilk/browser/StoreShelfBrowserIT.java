package lu.airsilk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.flow.Truckload;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.location.Zones;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Screen;
import lu.airsilk.testbed.Visit;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** A store sells, counts, throws away, passes on, and orders what its sales suggest; and is asked before it is cut. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class StoreShelfBrowserIT {

    private static final String USER = "store.zhengzhou";
    private static final String STORE = "ZZ01";
    private static final int TABLET = 768;

    /** Sold, needed, on hand: ZZ01 is a store of class A, which is supplied for 14 days. */
    private static final Pattern FORMULA = Pattern.compile("(?s)四周卖了 (\\d+) 件.*备货 14 天，预计卖 (\\d+) 件.*现有 (\\d+)，");

    private final Trade trade = new Trade();

    @Test
    void what_is_sold_counted_and_thrown_away_is_off_the_shelf_and_what_sells_is_suggested() {
        BusyDay.numbers();
        JsonObject lot = Truckload.onTheShelf(USER, STORE, 1, 10).getFirst();
        String sku = lot.getString("sku");
        int there = lot.getInt("units");
        Rest store = Rest.as(USER);
        String lately = sales(sku, there - 6, 3);
        store.post("/sales", lately, "application/json").expect(201);
        assertEquals(
                List.of("sales.twice"),
                store.post("/sales", lately, "application/json").expect(409).refusals());
        assertEquals(
                List.of("sales.moreThanThere"),
                store.post("/sales", sales(sku, there, 4), "application/json")
                        .expect(422)
                        .refusals());

        try (Visit visit = Browser.visit("zh", TABLET)) {
            Screen desk = Screen.of(visit.signIn(USER)).open("stock/sales.xhtml");
            day(desk, 3);
            assertThat(visit.page().locator("[id='form:toldDay']")).containsText("请填写当日全部销售");
            desk.fill("pasted", sku + "\t" + (there - 4)).press("report");
            assertThat(visit.page().locator("#messages")).containsText("更正原因");
            desk.fill("reason", "漏了两件").press("report");
            assertThat(visit.page().locator("#messages")).containsText("销售已上报");
            assertThat(visit.page().getByText("更正：漏了两件")).isVisible();
            assertEquals(4, units(lot));

            desk.open("stock/waste.xhtml?store=" + STORE + "&lot=" + lot.getString("lot"));
            desk.fill("units", "1").press("waste");
            assertEquals(3, units(lot));
            desk.open("stock/store-count.xhtml");
            visit.page().locator(".tally-scan").fill(lot.getString("lot"));
            visit.page()
                    .locator("[data-line='" + lot.getString("lot") + "'] [data-part=pieces]")
                    .fill("2");
            visit.page().locator(".tally-look").click();
            visit.page().locator(".review-post").click();
            assertThat(visit.page().locator(".outbox")).containsText("盘点已入账 ");
            assertEquals(2, units(lot));

            desk.open("order/order-edit.xhtml");
            Locator suggested = visit.page().locator(".suggested li:has(input[value='" + sku + "'])");
            Matcher formula = FORMULA.matcher(suggested.locator("details > div").textContent());
            assertTrue(formula.find(), suggested.textContent());
            int sold = Integer.parseInt(formula.group(1));
            assertTrue(sold >= there - 4, formula.group());
            int usual = Integer.parseInt(formula.group(2));
            assertTrue(Math.abs(sold / 2 - usual) <= 2 + sold / 10, formula.group());
            assertEquals("2", formula.group(3));
            desk.press(suggested.locator("button[data-take]"));
            assertThat(visit.page().locator("#line-" + sku + " input.cases")).hasCount(1);
            visit.assertNoComplaints();
        }
    }

    @Test
    void who_keeps_two_stores_reads_at_home_what_the_sales_of_each_suggest_and_puts_it_into_its_list() {
        String store = Keepers.newStore("Walkers");
        String keeper = Keepers.fresh(store, Keepers.newStore("Walkers"));
        JsonObject lot = Truckload.onTheShelf(keeper, store, 1, 10).getFirst();
        String earlier = sales(store, lot.getString("sku"), lot.getInt("units") - 1, day(4));
        Rest.as(keeper).post("/sales", earlier, "application/json").expect(201);
        try (Visit visit = Browser.visit("zh", TABLET)) {
            Screen home = Screen.of(visit.signIn(keeper)).open("portal/home.xhtml");
            Locator stores = visit.page().locator(".air-table-chips a");
            assertThat(stores).hasCount(2);
            assertThat(visit.page().locator(".air-chip[aria-current='true']")).hasCount(1);

            home.open("portal/home.xhtml?store=" + store);
            assertThat(visit.page().locator(".air-chip[aria-current='true']"))
                    .hasAttribute("href", "?store=" + store + "#suggested-head");
            visit.page().locator("button[id$=':take']").click();
            visit.page().waitForURL("**/order/order-edit.xhtml?number=*");
            assertThat(visit.page().locator(".suggested, input.cases").first()).isVisible();
            visit.assertNoComplaints();
        }
    }

    @Test
    void a_file_of_the_till_is_taken_whole_or_every_row_that_nobody_understands_is_named() throws IOException {
        BusyDay.numbers();
        JsonObject lot = trade.shelves(USER, STORE).stream()
                .max(Comparator.comparingInt(each -> each.getInt("units")))
                .orElseThrow();
        String sku = lot.getString("sku");
        int there = units(lot);
        try (Visit visit = Browser.visit("zh", TABLET)) {
            Screen desk = Screen.of(visit.signIn(USER)).open("stock/sales.xhtml");
            day(desk, 30);
            load(
                    desk,
                    "销售.csv",
                    ("商品;件数\n" + sku + ";1\n没有的商品;2\n" + sku + ";半\n").getBytes(Charset.forName("GB18030")));
            assertThat(visit.page().locator(".wrong-rows li")).hasCount(2);
            assertThat(visit.page().locator(".wrong-rows")).containsText("没有的商品");
            load(desk, "太多.csv", ("商品;件数\n" + sku + ";1\n" + sku + ";99999\n").getBytes(StandardCharsets.UTF_8));
            assertThat(visit.page().locator(".wrong-rows li").last()).containsText("第 3 行");
            assertEquals(there, units(lot));

            load(desk, "till.csv", ("商品;件数\n" + sku + ";1\n").getBytes(Charset.forName("GB18030")));
            assertThat(visit.page().locator("#messages")).containsText("销售已上报");
            day(desk, 31);
            load(desk, "till.xlsx", workbook(sku, 2));
            assertThat(visit.page().locator("#messages")).containsText("销售已上报");
            assertEquals(there - 3, units(lot));
            visit.assertNoComplaints();
        }
    }

    private static void day(Screen desk, int daysAgo) {
        desk.fill("day", day(daysAgo).toString());
        desk.visit().page().locator("input[id$='day']").blur();
    }

    private static void load(Screen desk, String name, byte[] content) {
        desk.visit()
                .page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        desk.press("load");
    }

    private static byte[] workbook(String sku, int units) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Till", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("销售");
            sheet.value(0, 0, "商品");
            sheet.value(0, 1, "件数");
            sheet.value(1, 0, sku);
            sheet.value(1, 1, units);
        }
        return out.toByteArray();
    }

    @Test
    void goods_go_to_another_store_of_the_owner_and_what_broke_on_the_way_is_gone() {
        BusyDay.numbers();
        JsonObject lot = Truckload.onTheShelf(USER, STORE, 1, 1).getFirst();
        int there = units(lot);
        assertEquals(
                List.of("transfer.otherOwner"),
                Rest.as(USER)
                        .post("/transfers", transfer("LY01", lot), "application/json")
                        .expect(422)
                        .refusals());
        String number = trade.pass(USER, STORE, "KF01", lot.getString("lot"), 3);
        Rest kaifeng = Rest.as("store.kaifeng");
        String found = "{\"lines\":[{\"line\":1,\"damagedUnits\":1}]}";
        kaifeng.post("/transfers/" + number + "/receipt", found, "application/json")
                .expect(200);
        kaifeng.post("/transfers/" + number + "/receipt", found, "application/json")
                .expect(409);
        Rest.as("store.luoyang").get("/transfers/" + number).expect(404);

        assertEquals(there - 3, units(lot));
        assertEquals(
                2,
                trade.shelves("store.kaifeng", "KF01").stream()
                        .filter(each -> each.getString("lot").equals(lot.getString("lot")))
                        .mapToInt(each -> each.getInt("units"))
                        .sum());
        Rest.as("hub")
                .get("/stock/audit")
                .json()
                .getJsonArray("invariants")
                .getValuesAs(JsonObject.class)
                .forEach(invariant -> assertTrue(invariant.getBoolean("holds"), invariant.toString()));
    }

    @Test
    void a_store_is_asked_before_it_is_cut_and_answers_with_one_tap() {
        Keepers.of("store.longting", "KF02");
        String sku = WeekGoods.onSale(Rest::as, 1).skus().getFirst();
        String order = trade.order("store.longting", "KF02", List.of(sku), 5);
        try (People people = new People("zh", TABLET)) {
            Screen staff = people.as("allocator").open("order/order-view.xhtml?line=1&number=" + order);
            staff.visit()
                    .page()
                    .locator("details:has([id$='ask:ask']) > summary")
                    .click();
            LocalDate later = LocalDate.now(ZoneOffset.UTC).plusDays(12);
            staff.fill("rest", "2")
                    .fill("later", later.toString())
                    .fill("deadlineDay", later.minusDays(9).toString())
                    .fill("askReason", "航班满载")
                    .press(staff.visit().page().locator("[id='ask:ask']"));

            Screen store = people.as("store.longting");
            assertThat(store.visit().page().locator(".today.counts")).containsText("条替代方案待答复");
            store.open("order/offer-list.xhtml");
            assertThat(store.visit().page().locator(".offer")).containsText("航班满载");
            store.press("later");
            assertTrue(
                    store.told().getFirst().matches("已答复。.+：2 箱改为 .+ 到。"),
                    store.told().toString());
            store.open("order/order-view.xhtml?number=" + order);
            assertThat(store.visit().page().locator(".lines tbody tr"))
                    .containsText(later.getMonthValue() + "月" + later.getDayOfMonth() + "日");
            people.assertNoComplaints();
        }
    }

    private int units(JsonObject lot) {
        return trade.shelves(USER, STORE).stream()
                .filter(each -> each.getString("lot").equals(lot.getString("lot")))
                .mapToInt(each -> each.getInt("units"))
                .sum();
    }

    private static String sales(String sku, int units, int daysAgo) {
        return sales(STORE, sku, units, day(daysAgo));
    }

    private static LocalDate day(int daysAgo) {
        return LocalDate.now(Zones.CGO).minusDays(daysAgo);
    }

    private static String sales(String store, String sku, int units, LocalDate day) {
        return "{\"store\":\"%s\",\"day\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"units\":%d}]}"
                .formatted(store, day, sku, units);
    }

    private static String transfer(String to, JsonObject lot) {
        return "{\"from\":\"%s\",\"to\":\"%s\",\"lines\":[{\"lot\":\"%s\",\"units\":1}]}"
                .formatted(STORE, to, lot.getString("lot"));
    }
}
