package lu.airsilk.portal.shell;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.identity.Role;

/** What each role finds in the navigation: five to seven entries, the most used first; who has several finds those of each. */
final class Menu {

    private static final MenuEntry HOME = new MenuEntry("home", "/portal/home.xhtml", "pi-home");
    private static final MenuEntry ORDERS = new MenuEntry("orders", "/order/order-list.xhtml", "pi-shopping-cart");
    private static final MenuEntry PRODUCTS = new MenuEntry("products", "/catalogue/product-list.xhtml", "pi-tags");
    private static final MenuEntry SHEETS = new MenuEntry("sheets", "/catalogue/price-import.xhtml", "pi-file-import");
    private static final MenuEntry PRICES = new MenuEntry("prices", "/catalogue/price-list.xhtml", "pi-euro");
    private static final MenuEntry ASSORTMENT =
            new MenuEntry("assortment", "/catalogue/assortment.xhtml", "pi-th-large");
    private static final MenuEntry SUPPLIERS =
            new MenuEntry("suppliers", "/supplier/supplier-list.xhtml", "pi-building");
    private static final MenuEntry PURCHASES =
            new MenuEntry("purchases", "/purchase/purchase-list.xhtml", "pi-shopping-bag");
    private static final MenuEntry FLIGHTS = new MenuEntry("flights", "/flight/flight-list.xhtml", "pi-send");
    private static final MenuEntry CONSIGNMENTS =
            new MenuEntry("consignments", "/consignment/consignment-list.xhtml", "pi-globe");
    private static final MenuEntry CARRIER_MESSAGES =
            new MenuEntry("carrierMessages", "/consignment/message-list.xhtml", "pi-envelope");
    private static final MenuEntry CUSTOMS =
            new MenuEntry("customs", "/customs/customs-entry-list.xhtml", "pi-file-check");
    private static final MenuEntry RECEIPTS =
            new MenuEntry("receipts", "/consignment/receipt-list.xhtml", "pi-list-check");
    private static final MenuEntry HOLDS = new MenuEntry("holds", "/stock/hold-list.xhtml", "pi-pause");
    private static final MenuEntry STOCK = new MenuEntry("stock", "/stock/stock-overview.xhtml", "pi-box");
    private static final MenuEntry STORE_STOCK = new MenuEntry("storeStock", "/stock/store-stock.xhtml", "pi-box");
    private static final MenuEntry RUNS =
            new MenuEntry("runs", "/allocation/allocation-run-list.xhtml", "pi-share-alt");
    private static final MenuEntry BUDGETS = new MenuEntry("budgets", "/order/store-budgets.xhtml", "pi-wallet");
    private static final MenuEntry COVER = new MenuEntry("cover", "/order/cover-rules.xhtml", "pi-clock");
    private static final MenuEntry DELIVERIES =
            new MenuEntry("deliveries", "/distribution/delivery-list.xhtml", "pi-truck");
    private static final MenuEntry RATES =
            new MenuEntry("rates", "/currency/exchange-rates.xhtml", "pi-arrow-right-arrow-left");
    private static final MenuEntry COSTS = new MenuEntry("costs", "/costing/landed-cost-list.xhtml", "pi-calculator");
    private static final MenuEntry CALCULATORS =
            new MenuEntry("calculators", "/portal/calculators.xhtml", "pi-percentage");
    private static final MenuEntry TRACE = new MenuEntry("trace", "/portal/trace.xhtml", "pi-sitemap");
    private static final MenuEntry USERS = new MenuEntry("users", "/portal/user-list.xhtml", "pi-users");
    private static final MenuEntry STORES = new MenuEntry("stores", "/portal/store-list.xhtml", "pi-map-marker");
    private static final MenuEntry CALENDARS = new MenuEntry("calendars", "/location/calendars.xhtml", "pi-calendar");
    private static final MenuEntry LEDGER = new MenuEntry("ledger", "/stock/ledger-audit.xhtml", "pi-verified");

    private static final MenuEntry SECURITY = new MenuEntry("security", "/identity/security-events.xhtml", "pi-shield");

    private static final Map<Role, List<MenuEntry>> BY_ROLE = Map.ofEntries(
            Map.entry(Role.STORE, List.of(HOME, ORDERS, DELIVERIES, STORE_STOCK, PRODUCTS)),
            Map.entry(Role.ASSISTANT, List.of(HOME, DELIVERIES, STORE_STOCK, ORDERS, PRODUCTS)),
            Map.entry(Role.OWNER, List.of(HOME, ORDERS, BUDGETS, DELIVERIES, STORE_STOCK, PRODUCTS, STORES)),
            Map.entry(Role.BUYER, List.of(HOME, PURCHASES, PRODUCTS, SHEETS, PRICES, ASSORTMENT, SUPPLIERS)),
            Map.entry(Role.IMPORT, List.of(HOME, CONSIGNMENTS, FLIGHTS, CARRIER_MESSAGES, CUSTOMS, TRACE, CALCULATORS)),
            Map.entry(Role.HUB, List.of(HOME, RECEIPTS, DELIVERIES, STOCK, CONSIGNMENTS, TRACE)),
            Map.entry(Role.ALLOCATION, List.of(HOME, RUNS, ORDERS, CONSIGNMENTS, STOCK, COVER, TRACE)),
            Map.entry(Role.FINANCE, List.of(HOME, PRICES, PURCHASES, ORDERS, COSTS, CONSIGNMENTS, RATES)),
            Map.entry(Role.QUALITY, List.of(HOME, PRODUCTS, HOLDS, RECEIPTS, ASSORTMENT, SUPPLIERS, TRACE)),
            Map.entry(Role.ADMIN, List.of(HOME, USERS, STORES, CALENDARS, SECURITY, LEDGER, TRACE)),
            Map.entry(Role.AUDIT, List.of(HOME, ORDERS, PURCHASES, CONSIGNMENTS, STOCK, LEDGER, TRACE)),
            Map.entry(Role.CARRIER, List.of(HOME)),
            Map.entry(Role.TILL, List.of(HOME)));

    /** Pages of no entry's things, by how their address begins: they are reached from the first of these that a reader has. */
    private static final Map<String, List<MenuEntry>> REACHED_FROM = Map.of(
            "/catalogue/wish-", List.of(PRODUCTS),
            "/costing/opening-", List.of(STOCK, RATES),
            "/stock/write-off", List.of(STOCK, COSTS),
            "/costing/landed-cost.", List.of(COSTS, CONSIGNMENTS),
            "/costing/landed-rules", List.of(RATES),
            "/consignment/flight-change", List.of(FLIGHTS, CONSIGNMENTS),
            "/consignment/rebooking", List.of(CONSIGNMENTS),
            "/customs/tariffs", List.of(CUSTOMS, RATES, PRODUCTS),
            "/portal/calculators", List.of(COSTS));

    private Menu() {}

    /** The entry that a page belongs to: its own before one of the same things, and before one that leads there. */
    static Optional<MenuEntry> entryOf(String viewId, List<MenuEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.view().equals(viewId))
                .findFirst()
                .or(() -> entries.stream().filter(entry -> entry.covers(viewId)).findFirst())
                .or(() -> leadingTo(viewId).filter(entries::contains).findFirst());
    }

    private static Stream<MenuEntry> leadingTo(String viewId) {
        return REACHED_FROM.entrySet().stream()
                .filter(pages -> viewId.startsWith(pages.getKey()))
                .flatMap(pages -> pages.getValue().stream());
    }

    /** The entries of these roles, each once, in the order of the roles. */
    static List<MenuEntry> of(Collection<Role> roles) {
        return roles.stream()
                .sorted()
                .flatMap(role -> BY_ROLE.getOrDefault(role, List.of(HOME)).stream())
                .distinct()
                .toList();
    }
}
