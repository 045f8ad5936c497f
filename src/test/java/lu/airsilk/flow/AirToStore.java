package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import lu.airsilk.browser.ConsignmentDesk.Lot;
import lu.airsilk.browser.DeliveryDesk;
import lu.airsilk.browser.OrderDesk;
import lu.airsilk.browser.People;
import lu.airsilk.browser.ReceiptDesk;
import lu.airsilk.browser.RunDesk;
import lu.airsilk.testbed.Screen;

/** Six cases shared in the air, counted at the hub with one broken and one missing, shared again and delivered. */
final class AirToStore {

    private static final Lot SECOND_LOT = new Lot("L2409B", LocalDate.of(2027, 12, 31));

    private final People people;
    private final Goods goods;
    private final String awb;

    AirToStore(People people, Goods goods, String awb) {
        this.people = people;
        this.goods = goods;
        this.awb = awb;
    }

    /** Two stores asked five cases each of six: three each, each line with its reason; approved by another person. */
    void share() {
        RunDesk allocator = new RunDesk(people.as("allocator"));
        String run = allocator.share(awb);
        List<Screen.Line> results = allocator.results();
        assertEquals(2, results.size());
        results.forEach(result -> {
            assertEquals(5, result.number("要货"));
            assertEquals(3, result.number("分得"));
            assertTrue(result.text("门店看到的原因").startsWith("您要 5 箱，分得 3 箱：各店共要 10 箱，可分 6 箱。"), result.toString());
        });
        assertFalse(allocator.may("approve"), "nobody approves their own run");
        new RunDesk(people.as("allocator2")).open(run).step("approve");
        allocator.open(run).step("commit");
        assertTrue(allocator.state().startsWith("已生效 10 箱中的 6 箱已占用"), allocator.state());
    }

    /** A store reads on its order why it got three of five, and the bell says so. */
    void assertToldOfThree(String store, String order) {
        OrderDesk desk = new OrderDesk(people.as(store)).open(order);
        assertEquals(3, desk.line(goods.sku()).number("分货"));
        assertTrue(desk.why().startsWith("您要 5 箱，分得 3 箱：各店共要 10 箱，可分 6 箱。您的满足率 60%"), desk.why());
        String notice = desk.notices().getFirst();
        assertTrue(notice.startsWith("订单 " + order + " 分货结果") && notice.endsWith(" 3/5"), notice);
        assertTrue(notice.contains("1 种少 2 箱（分到/所订）："), notice);
    }

    /** The hub counts: more than came is refused; then two lots, a broken case and a missing one. */
    void count() {
        ReceiptDesk hub = new ReceiptDesk(people.as("hub")).open(awb);
        hub.count(0, OrdersToAir.LOT, goods.units(6) + 1, 0, 0).step("post");
        assertTrue(hub.told().getFirst().contains("之和须等于应到加多货"), hub.told().toString());
        hub.count(0, OrdersToAir.LOT, goods.units(3), 0, 0)
                .count(1, SECOND_LOT, goods.units(1), goods.units(1), goods.units(1));
        assertEquals("有差异，均已说明", hub.sum());
        hub.step("save").postDiffering();
        assertEquals(List.of("已过账：生成 3 个批次，差异单 2 张。不足部分已在等货门店之间重新分配，并已告知门店。"), hub.told());
        assertEquals(
                List.of("破损 " + goods.units(1), "短缺 " + goods.units(1)),
                hub.cases().stream()
                        .map(found -> found.text("差异") + " " + found.text("件数"))
                        .toList());
        assertLots(hub.lotsBorn());
    }

    /** What can be sold is reserved by the stores, what is broken is held. */
    private void assertLots(List<Screen.Line> lots) {
        assertEquals(goods.units(5), sum(lots, "收货件数"));
        assertEquals(goods.units(4), sum(lots, "门店预留"));
        assertEquals(goods.units(1), packed(lots, "冻结"));
    }

    private static int sum(List<Screen.Line> lines, String heading) {
        return lines.stream().mapToInt(line -> line.number(heading)).sum();
    }

    private int packed(List<Screen.Line> lines, String heading) {
        return lines.stream()
                .mapToInt(line -> DeliveryDesk.units(line.text(heading), goods.unitsPerCase()))
                .sum();
    }

    /** The two missing cases are shared as the whole was: one less for each store, told with the figures. */
    void assertSharedAgain(String store, String order) {
        OrderDesk desk = new OrderDesk(people.as(store)).open(order);
        assertEquals(2, desk.line(goods.sku()).number("分货"));
        assertTrue(desk.why().endsWith("您的 3 箱改为 2 箱。"), desk.why());
        assertTrue(
                desk.notices().getFirst().startsWith("订单 " + order + "：比分货结果少 1 箱"),
                desk.notices().toString());
    }

    /** Two cases go to Kaifeng; one unit is broken on the truck. */
    void deliver(String order) {
        DeliveryDesk hub = new DeliveryDesk(people.as("hub"));
        String delivery = hub.gather("KF01");
        assertEquals(goods.units(2), packed(hub.lines(goods.sku()), "发出"));
        hub.dispatch();
        assertTrue(!hub.state().contains("一键收货"), hub.state());
        assertEquals(404, people.as("store.luoyang").tries("distribution/delivery-view.xhtml?number=" + delivery));

        DeliveryDesk store = new DeliveryDesk(people.as("store.kaifeng")).open(delivery);
        store.confirm(goods.sku(), 1);
        assertTrue(store.state().startsWith("确认有差异"), store.state());
        assertEquals(goods.units(2) - 1, packed(store.lines(goods.sku()), "实收"));
        assertEquals(1, packed(store.lines(goods.sku()), "破损"));
        OrderDesk desk = new OrderDesk(people.as("store.kaifeng"));
        assertEquals(2, desk.open(order).line(goods.sku()).number("发货"));
        assertTrue(desk.why().contains("破损 1 件，短少 0 件。差额已结清"), desk.why());
        assertEquals(goods.units(2) - 1, desk.onTheShelf(goods.sku()));
    }
}
