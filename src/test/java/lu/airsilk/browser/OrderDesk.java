package lu.airsilk.browser;

import com.microsoft.playwright.Locator;
import java.util.List;
import lu.airsilk.testbed.Screen;

/** A store's orders: sent, looked at, explained. */
public final class OrderDesk {

    private final Screen store;

    public OrderDesk(Screen store) {
        this.store = store;
    }

    /** Sends an order of one product; its page is before the store then. */
    public String send(String sku, int cases) {
        store.open("order/order-edit.xhtml").take("product", sku);
        Locator field = store.visit().page().locator("#line-" + sku + " input.cases");
        store.count(field, cases).answered(field::blur).press("send");
        return store.title().replaceFirst(".*?(SO-\\S+).*", "$1");
    }

    public OrderDesk open(String number) {
        store.open("order/order-view.xhtml?number=" + number);
        return this;
    }

    public String state() {
        return store.state();
    }

    /** The line of a product: 要货, 接单, 分货, 发货, 收货, 原因. */
    public Screen.Line line(String sku) {
        return store.line("lines", sku);
    }

    /** Why it is so many, as it was said last of the first line. */
    public String why() {
        return store.text(".lines tbody td:last-child");
    }

    /** What the bell has told this store, the newest first: what it is about, and what there is to read of it. */
    public List<String> notices() {
        store.open("notice/notice-list.xhtml");
        return store.visit().page().locator("[id='list'] td:has(> a.open)").all().stream()
                .map(told -> String.join("：", told.locator("> a.open, > .line").allInnerTexts()))
                .toList();
    }

    /** The units of a product on the store's shelves. */
    public int onTheShelf(String sku) {
        return store.open("stock/store-stock.xhtml").lines("list").stream()
                .filter(line -> line.text("商品").contains(sku))
                .mapToInt(line -> line.number("件数"))
                .sum();
    }
}
