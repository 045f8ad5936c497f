package lu.airsilk.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import lu.airsilk.browser.People;
import lu.airsilk.browser.TraceDesk;
import lu.airsilk.browser.TraceDesk.Stop;
import lu.airsilk.testbed.Screen;

/** Every unit of an air waybill traced on the page, both ways; any number found; the ledger audited. */
final class TraceOnPages {

    /** Where units neither begin nor rest. */
    private static final Set<String> PASSED = Set.of("价目表", "采购订单行", "空运单行", "配送行", "门店收货");

    private final People people;
    private final Goods goods;
    private final String awb;

    TraceOnPages(People people, Goods goods, String awb) {
        this.people = people;
        this.goods = goods;
        this.awb = awb;
    }

    /** Six cases flew: one was missing, one is held, four were shared, and one unit broke on the truck. */
    void assertBothWays(String order, String purchaseOrder) {
        TraceDesk hub = new TraceDesk(people.as("hub"));
        List<Stop> ofWaybill = hub.trace(awb);
        ofWaybill.stream()
                .filter(stop -> PASSED.contains(stop.kind()))
                .forEach(stop -> assertEquals(stop.units(), stop.unitsOnward(), stop.toString()));
        assertEquals(goods.units(6), units(ofWaybill, "空运单行"));
        assertEquals(goods.units(1), units(ofWaybill, "清点短少"));
        assertEquals(goods.units(5), units(ofWaybill, "批次"));
        assertEquals(goods.units(4) - 1, units(ofWaybill, "门店订单行"));

        List<Stop> ofOrder = hub.trace(order);
        ofOrder.stream()
                .filter(stop -> PASSED.contains(stop.kind()) || stop.kind().equals("批次"))
                .forEach(stop -> assertEquals(stop.units(), stop.unitsOnward(), stop.toString()));
        assertEquals(
                List.of(purchaseOrder + "/1", awb + "/1"),
                ofOrder.stream()
                        .filter(stop -> Set.of("采购订单行", "空运单行").contains(stop.kind()))
                        .map(Stop::id)
                        .toList());
        int fromLots = ofOrder.stream()
                .filter(stop -> stop.kind().equals("批次"))
                .mapToInt(lot -> units(hub.trace(lot.id()), order + "/1", "门店订单行"))
                .sum();
        assertEquals(goods.units(2) - 1, fromLots);
    }

    private static int units(List<Stop> stops, String kind) {
        return stops.stream()
                .filter(stop -> stop.kind().equals(kind))
                .mapToInt(Stop::units)
                .sum();
    }

    private static int units(List<Stop> stops, String id, String kind) {
        return units(stops.stream().filter(stop -> stop.id().equals(id)).toList(), kind);
    }

    /** Each number leads whoever may see it to its page, and nobody else. */
    void assertFound(String order, String purchaseOrder) {
        TraceDesk importStaff = new TraceDesk(people.as("import"));
        assertLeadsTo("consignment-view.xhtml?awb=" + awb, importStaff.find(awb.replace("-", "")));
        assertLeadsTo("purchase-view.xhtml?number=" + purchaseOrder, importStaff.find(purchaseOrder));
        TraceDesk kaifeng = new TraceDesk(people.as("store.kaifeng"));
        assertLeadsTo("order-view.xhtml?number=" + order, kaifeng.find(order));
        assertLeadsTo("product-view.xhtml?sku=" + goods.sku(), kaifeng.find(goods.sku()));
        assertLeadsTo("find.xhtml?q=" + awb, kaifeng.find(awb));
        assertLeadsTo("find.xhtml?q=" + order, new TraceDesk(people.as("store.luoyang")).find(order));
        assertEquals(404, people.as("store.luoyang").tries("order/order-view.xhtml?number=" + order));
    }

    private static void assertLeadsTo(String page, String url) {
        assertTrue(url.endsWith(page), url);
    }

    /** The administrator's page says that all the rules of the ledger hold. */
    void assertAuditHolds() {
        Screen admin = people.as("admin").open("stock/ledger-audit.xhtml");
        Page page = admin.visit().page();
        page.locator("table.plain tbody tr").first().waitFor(); // the page is there before it has added up
        admin.press("again"); // what was found last may be older than the story
        assertThat(page.locator("#audit .loading")).hasCount(0);
        assertEquals("全部相符：7 条规则均成立。", admin.state());
        admin.linesAt("table.plain").forEach(rule -> assertEquals("成立", rule.text("状态"), rule.toString()));
    }
}
