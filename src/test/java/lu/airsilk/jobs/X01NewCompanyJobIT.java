package lu.airsilk.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.SheetSender;
import lu.airsilk.location.Zones;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Device;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A company begins in an empty database, by pages alone: each home says what comes next, and leads there. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class X01NewCompanyJobIT {

    private static final String SECRET = "four cranes on a hill";

    private static final Pattern DAY = Pattern.compile("\\w{3}\\s\\d{1,2}\\s\\w{3}");
    private static final Pattern PRICE = Pattern.compile("\\d+\\.\\d{2}");

    private static final Pattern SKU = Pattern.compile("AS\\d{7}");

    private static final String STORES = """
        code,name,zh,owner,city,storeClass,receivingDays,leadHours
        KF01,Kaifeng Drum Tower,开封鼓楼店,Ouhe,Kaifeng,A,MON THU,24
        LY01,Luoyang West,洛阳西店,Ouhe,%s,,,
        """;

    private static final String PEOPLE = """
        user,name,roles,stores
        second.admin,Second,ADMIN,
        buying,Buying,BUYER,
        paying,Paying,FINANCE,
        paying.two,Paying Two,FINANCE,
        counting,Counting,HUB,
        checking,Checking,QUALITY,
        flying,Flying,IMPORT,
        selling,Selling,STORE,KF01
        """;

    @TempDir
    Path folder;

    private final Map<String, String> links = new HashMap<>();

    @Test
    void from_an_empty_database_to_stock_on_the_shelves_and_a_priced_promised_order() {
        // of the archive that tests share, in which a password takes few rounds: seven people choose theirs here
        try (Portal empty = Portal.serve(Portal.shared().app(), folder, Map.of("airsilk.admin.password", SECRET))) {
            try (Walk admin = Walk.in("X01", signedIn(empty, "admin"), Device.DESK)) {
                storesAreOpened(admin);
                peopleAreLetIn(admin);
            }
            theSecondAdministratorAgrees(empty);
            String sku = goodsComeFromASheet(empty);
            String opening = whatLiesThereIsEntered(empty, sku);
            financeApproves(empty, opening);
            theStoreHasIt(empty);
            aRateIsAgreed(empty);
            aPriceIsAgreed(empty);
            theGoodsMayBeSold(empty, sku);
            flightsAreEntered(empty);
            theStoreOrdersAtAPriceForADay(empty, sku);
        }
    }

    /** A list with a fault opens nothing, and tells the fault at its row. */
    private static void storesAreOpened(Walk admin) {
        next(admin, "first store to open", "store-list");
        admin.sees("No store is open yet");
        taken(admin, STORES.formatted("Atlantis")).sees("Row 3: ");
        assertEquals(0, admin.page().locator("main a.open").count());
        taken(admin, STORES.formatted("Luoyang")).sees("2 stores are open");
        assertEquals(2, admin.page().locator("main a.open").count());
    }

    private void peopleAreLetIn(Walk admin) {
        admin.tap(admin.page().locator("nav a[href*='portal/home']").first());
        next(admin, "first colleague to let in", "user-list");
        taken(admin, PEOPLE).sees("8 users are added");
        admin.sees(admin.page().locator("a[href$='#made']"));
        assertEquals(
                9,
                admin.page().locator("main a.open").count(),
                "they stand in the list at once, beside who let them in");
        for (Locator row : admin.page().locator("section.panel tbody tr").all()) {
            List<String> cells = row.locator("td").allInnerTexts();
            links.put(cells.getFirst().strip(), cells.getLast().strip());
        }
        assertEquals(8, links.size());
    }

    private void theSecondAdministratorAgrees(Portal empty) {
        Walk second = joined(empty, "second.admin");
        for (String who : List.of("buying", "paying", "paying.two")) {
            second.tap(second.page().locator("nav a[href*='portal/home']").first());
            second.tap(second.page().locator("main a[href*='waiting=true']").first());
            second.tap(second.page().locator("a.open:text-is('" + who + "')"));
            second.command("approve");
        }
        second.leave();
    }

    private String goodsComeFromASheet(Portal empty) {
        Walk buyer = joined(empty, "buying");
        next(buyer, "first supplier to add", "supplier-list");
        taken(buyer, "code,name,country,currency,incoterm\nMOLI,Molino,IT,EUR,FCA\n")
                .sees("1 supplier is added");
        buyer.tap(buyer.page().locator("nav a[href*='portal/home']").first());
        next(buyer, "first price sheet of a supplier to upload", "price-import");
        buyer.choose("supplier", "MOLI");
        String sheet = SheetSender.HEADINGS + SheetSender.row(SheetSender.gtin(), "Tea", "茶");
        buyer.upload("file", new FilePayload("tea.csv", "text/csv", sheet.getBytes(UTF_8)));
        buyer.command("upload");
        Locator apply = buyer.piece("applyAll");
        apply.waitFor();
        buyer.command(apply, buyer.page().getByText("in the catalogue").first());
        buyer.tap(buyer.page().locator("nav a[href*='catalogue/product-list']").first());
        Matcher sku = SKU.matcher(buyer.page().locator("main").innerText());
        assertTrue(sku.find(), "the product has its number");
        buyer.leave();
        return sku.group();
    }

    private String whatLiesThereIsEntered(Portal empty, String sku) {
        Walk hub = joined(empty, "counting");
        next(hub, "opening stock to enter", "opening-list");
        hub.tap(hub.page()
                .locator("main a[href*='opening-edit'], main button:has-text('Enter opening stock')")
                .first());
        hub.choose("location", "Kaifeng Drum Tower");
        taken(hub, "sku,lot,expiry,units,unitCost\nAS9999999,T-1,2031-05-31,12,0\n")
                .sees("Row 2: There is no product AS9999999")
                .sees("Row 2: 0 is no cost of a unit");
        hub.put(hub.field("0:lot"), "T-1").put(hub.field("0:units"), "12").put(hub.field("0:unitCost"), "38.5");
        hub.field("0:expiry").fill("2031-05-31"); // a day has no keys of its own that are the same everywhere
        hub.command("enter").sees("Row 1: “Product number” is missing");
        hub.put(hub.field("0:sku"), sku).command("enter").sees("waits for finance");
        String number = hub.page().url().replaceFirst(".*number=", "");
        assertEquals(0, hub.page().getByText("38.5").count(), "the hub reads no cost");
        hub.leave();
        return number;
    }

    private void financeApproves(Portal empty, String opening) {
        Walk finance = joined(empty, "paying");
        finance.sees("first exchange rate to propose");
        next(finance, "opening stock to approve", "opening-list");
        finance.tap(finance.page().locator("a.open:text-is('" + opening + "')"));
        finance.sees("462.00").command("approve").sees(opening + " is approved: 12 units lie in Kaifeng Drum Tower");
        assertEquals(0, finance.page().locator("[id$=':approve']").count());
        finance.leave();
    }

    private void theStoreHasIt(Portal empty) {
        Walk store = joined(empty, "selling");
        store.tap(store.page().locator("nav a[href*='stock/store-stock']").first());
        store.sees("T-1");
        store.leave();
    }

    private void aRateIsAgreed(Portal empty) {
        Walk finance = again(empty, "paying");
        next(finance, "first exchange rate to propose", "exchange-rates");
        finance.choose("currency", "EUR").put("cny", "7.85").put("reason", "the bank's rate of today");
        finance.page()
                .locator("input[id$=':validFrom']")
                .fill(LocalDate.now(Zones.CGO).toString());
        finance.command("propose").sees("another person has to bring it into force");
        finance.leave();
        Walk other = joined(empty, "paying.two");
        next(other, "waits for a second person", "exchange-rates");
        other.command(other.page().locator("#waiting button[id$=':approve']").first());
        other.leave();
    }

    private void aPriceIsAgreed(Portal empty) {
        Walk buyer = again(empty, "buying");
        next(buyer, "price list to submit", "price-list");
        buyer.tap(buyer.page().locator("main a.open").first()).command("submitList");
        buyer.leave();
        Walk finance = again(empty, "paying");
        next(finance, "price list to approve", "price-list");
        finance.tap(finance.page().locator("main a.open").first()).command("approve");
        finance.leave();
    }

    /** By the papers that its kind of goods needs. */
    private void theGoodsMayBeSold(Portal empty, String sku) {
        Walk buyer = again(empty, "buying");
        next(buyer, "product to submit", "product-list");
        buyer.tap(buyer.page().locator("main a.open").first()).command("submitProduct");
        buyer.leave();
        Walk quality = joined(empty, "checking");
        next(quality, "product to check and activate", "product-list");
        quality.tap(quality.page().locator("main a.open").first());
        quality.command("activate").refused("Producer registration").refused("Chinese label");
        new ProductOnDesk(quality, sku)
                .keepsPaper("Producer registration", "R-1", List.of())
                .keepsPaper("Chinese label", "L-1", List.of(ProductOnDesk.SCAN));
        quality.command("activate");
        quality.leave();
        Walk range = again(empty, "buying");
        next(range, "first rule of what stores may order", "assortment");
        range.put("numbers", sku).put("minCases", "1").put("maxCases", "40").command("add");
        range.leave();
    }

    private void flightsAreEntered(Portal empty) {
        Walk desk = joined(empty, "flying");
        next(desk, "first timetable of flights", "flight-list");
        desk.tap(desk.page()
                .locator("main a[href*='season-edit'], main button:has-text('season')")
                .first());
        desk.put("number", "CV9701");
        for (Locator day : desk.page().locator("[id$=':days'] .ui-chkbox-box").all()) {
            desk.tap(day);
        }
        LocalDate today = LocalDate.now(Zones.LUX);
        desk.page().locator("input[id$=':first']").fill(today.toString());
        desk.page().locator("input[id$=':last']").fill(today.plusDays(40).toString());
        desk.page().locator("input[id$=':departure']").fill("20:30");
        desk.put("kg", "20000").put("m3", "90").command("plan");
        desk.leave();
    }

    /** What it costs and when it comes is on the page before it is sent, and stays so. */
    private void theStoreOrdersAtAPriceForADay(Portal empty, String sku) {
        try (Walk store = Walk.in("X01 first order", signedIn(empty, "selling"), Device.DESK)) {
            store.tap(store.page().locator("nav a[href*='order/order-list']").first());
            store.tap(store.page()
                    .locator("main button:has-text('New order'), main a:has-text('New order')")
                    .first());
            store.type("product", sku);
            store.tap(store.page().locator(".ui-autocomplete-item").first());
            Locator line = store.page().locator(".lines tbody tr").first();
            // whether a later day is promised beside the likely one depends on the weekday
            store.sees(line.locator(".of-shelf").getByText(DAY).first());
            assertTrue(PRICE.matcher(line.innerText()).find(), line.innerText());
            store.command("send").sees("Accepted");
            store.sees(store.page().locator(".lines td.promise").getByText(DAY).first());
        }
    }

    /** Somebody who has been here, at the home. */
    private static Walk again(Portal empty, String user) {
        return Walk.in("X01 " + user, signedIn(empty, user), Device.DESK);
    }

    /** What the home tells to do next, and the page that it leads to. */
    private static void next(Walk walk, String task, String page) {
        walk.sees(task);
        walk.tap(walk.page().locator("#next a[href*='" + page + "']").first());
    }

    private static Walk taken(Walk walk, String list) {
        walk.upload("file", new FilePayload("list.csv", "text/csv", list.getBytes(UTF_8)));
        return walk.command("load");
    }

    /** By their link, to their home. */
    private Walk joined(Portal empty, String user) {
        Visit visit = Browser.visit(empty, "en", Device.DESK);
        visit.open(links.getOrDefault(user, ""));
        Walk walk = Walk.in("X01 " + user, visit, Device.DESK);
        walk.put("password", SECRET).put("again", SECRET).tap("choose");
        walk.put("password", SECRET).tap("signIn");
        return walk;
    }

    private static Visit signedIn(Portal empty, String user) {
        Visit visit = Browser.visit(empty, "en", Device.DESK);
        visit.open("");
        visit.page().locator("[id$=':user']").fill(user);
        visit.page().locator("[id$=':password']").fill(SECRET);
        visit.page().locator("[id$=':signIn']").click();
        visit.page().waitForURL(url -> !url.contains("sign-in"));
        return visit;
    }
}
