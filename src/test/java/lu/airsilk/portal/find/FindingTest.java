package lu.airsilk.portal.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.allocation.plan.RunNumber;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.count.Receiving;
import lu.airsilk.consignment.receipt.LotCount;
import lu.airsilk.consignment.receipt.PostedReceipt;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.desk.Find;
import lu.airsilk.desk.Finds;
import lu.airsilk.desk.FoundKind;
import lu.airsilk.desk.TypedNumber;
import lu.airsilk.distribution.delivery.DeliveryNumber;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.HsCode;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.sale.Selling;
import lu.airsilk.stock.shelf.CountedShelf;
import lu.airsilk.stock.shelf.Shelving;
import lu.airsilk.stock.till.SalesDraft;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class FindingTest {

    /** One of each number that is looked for; there need be no such thing. */
    private static final List<String> TYPED = Stream.concat(
                    Stream.of(
                                    "SO", "DL", "PO", "RUN", "WS", "SC", "SR", "TR", "DC", "OP", "WO", "RC", "CE",
                                    "IMP", "PL")
                            .map(prefix -> prefix + "-26-999999"),
                    Stream.of(
                            "172-12345675",
                            "12345675",
                            "340412345678900008",
                            "L26-999999",
                            "1806310000",
                            "TS0",
                            "Nobody"))
            .toList();

    @Inject
    @Any
    Instance<Finds> capabilities;

    @Inject
    Finding finding;

    @Inject
    ProductDirectory products;

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    Receiving receiving;

    @Inject
    Selling selling;

    @Inject
    Shelving shelving;

    @Inject
    Clock clock;

    @Test
    void every_kind_of_number_is_looked_for_by_one_who_may_see_it() {
        String store = ground.shop().user();
        String staff = ground.person(Stream.of(Role.values())
                .filter(role -> role.isPersons() && !role.isOfStores())
                .toArray(Role[]::new));
        List<Find> asked = capabilities.stream()
                .flatMap(capability -> capability.finds().stream())
                .filter(find -> TYPED.stream()
                        .anyMatch(typed ->
                                find.key().apply(new TypedNumber(typed)).isPresent()))
                .toList();

        assertEquals(
                capabilities.stream().mapToLong(each -> each.finds().size()).sum(), asked.size());
        for (String typed : TYPED) {
            assertTrue(
                    found(store, typed).stream().allMatch(found -> found.kind().isFor(List.of(Role.STORE))));
            found(staff, typed);
        }
    }

    @Test
    void a_store_finds_its_own_papers_and_goods_by_its_name_and_no_other_store_does() {
        Ground.Shop shop = ground.shop();
        Ground.Shop other = ground.shop();
        Ground.Goods goods = ground.onSale(1);
        OrderNumber order = ground.ordered(shop, goods, 2);
        ground.lot(goods, 12);
        ground.shared(goods);
        DeliveryNumber delivery = ground.shipped(shop);
        LotNumber shelved = ground.shelved(goods, shop, 6);

        assertEquals(
                List.of(new FoundThing(
                        FoundKind.ORDER,
                        order.toString(),
                        "Test " + shop.code(),
                        "/order/order-view.xhtml?number=" + order)),
                found(shop.user(), order.toString()));
        assertEquals(List.of("DELIVERY Test " + shop.code()), titles(shop.user(), delivery.toString()));
        assertEquals(List.of("SHELF_LOT " + name(goods)), titles(shop.user(), shelved.toString()));
        for (String digits :
                List.of(order.number().substring("SO-".length()), order.number().substring("SO-26-".length()))) {
            assertTrue(numbers(shop.user(), digits).contains("ORDER " + order), digits);
            assertFalse(numbers(other.user(), digits).contains("ORDER " + order), digits);
        }
        for (Object number : List.of(order, delivery, shelved)) {
            assertEquals(List.of(), found(other.user(), number.toString()));
        }
    }

    @Test
    void a_lot_a_product_and_a_report_of_sales_are_found_by_their_digits() {
        Ground.Shop shop = ground.shop();
        Ground.Goods goods = ground.onSale(1);
        LotNumber shelved = ground.shelved(goods, shop, 6);
        SalesDraft draft = new SalesDraft(
                shop.code(),
                LocalDate.now(clock.withZone(Zones.CGO)),
                List.of(new SalesDraft.Line(goods.first(), Units.of(2), 1)));
        String report = acting.as(shop.user(), () -> selling.sell(draft));

        assertTrue(numbers(shop.user(), shelved.number().substring("L26-".length()))
                .contains("SHELF_LOT " + shelved));
        assertTrue(numbers("hub", shelved.number().substring("L".length())).contains("LOT " + shelved));
        assertTrue(
                numbers("buyer", goods.first().code().substring("AS".length())).contains("PRODUCT " + goods.first()));
        for (String typed : List.of(report, report.substring("SR-".length()), report.substring("SR-26-".length()))) {
            assertTrue(titles(shop.user(), typed).contains("SALES Test " + shop.code()), typed);
            assertFalse(numbers(ground.shop().user(), typed).contains("SALES " + report), typed);
        }
    }

    @Test
    void a_count_is_called_after_its_store_however_many_goods_it_found_otherwise() {
        Ground.Shop shop = ground.shop();
        LotNumber one = ground.shelved(ground.onSale(1), shop, 6);
        LotNumber other = ground.shelved(ground.onSale(1), shop, 6);
        String count = acting.as(
                        shop.user(),
                        () -> shelving.count(
                                shop.code(),
                                List.of(
                                        new CountedShelf(one, Units.of(6), Units.of(5)),
                                        new CountedShelf(other, Units.of(6), Units.of(7)))))
                .orElseThrow();

        assertEquals(List.of("COUNT Test " + shop.code()), titles(shop.user(), count));
    }

    @Test
    void staff_without_a_page_for_an_order_or_a_delivery_are_led_to_the_trace_of_its_goods() {
        Ground.Shop shop = ground.shop();
        Ground.Goods goods = ground.onSale(1);
        OrderNumber order = ground.ordered(shop, goods, 2);
        ground.lot(goods, 12);
        ground.shared(goods);
        DeliveryNumber delivery = ground.shipped(shop);

        assertEquals(List.of("/portal/trace.xhtml?number=" + order), urls("hub", order.toString()));
        assertEquals(List.of("/portal/trace.xhtml?number=" + delivery), urls("quality", delivery.toString()));
        assertEquals(List.of("/order/order-view.xhtml?number=" + order), urls("buyer", order.toString()));
        assertEquals(List.of(), urls(ground.shop().user(), order.toString()));
    }

    @Test
    void a_lot_is_called_after_its_product_and_a_run_after_its_policy_in_the_readers_language() {
        Ground.Shop shop = ground.shop();
        Ground.Goods goods = ground.onSale(1);
        ground.ordered(shop, goods, 2);
        LotNumber lot = ground.lot(goods, 12);
        RunNumber run = ground.shared(goods);
        ProductFacts product = products.facts(goods.first());

        assertEquals(List.of("LOT " + product.names().in(Locale.ENGLISH)), titles("hub", lot.toString()));
        assertEquals(
                product.names().in(Locale.CHINESE),
                acting.as("hub", () -> finding.find(lot.toString(), Locale.CHINESE))
                        .getFirst()
                        .title());
        assertEquals(List.of("RUN Equal fill (Webster)"), titles("allocator", run.toString()));
        assertEquals(List.of(), found(shop.user(), run.toString()));
    }

    @Test
    void a_suppliers_lot_is_an_air_waybill_until_its_receipt_makes_lots_of_it() {
        Freight.Bought bought = freight.bought(4);
        PlannedFlight flight = freight.flight(-2);
        LotNumber printed = LotNumber.of("FOUND" + bought.goods().supplier());
        BookingDraft draft = of(freight.draft(bought, flight), printed);
        freight.book(draft);

        assertEquals(List.of("CONSIGNMENT " + draft.awb()), numbers("import", printed.toString()));
        assertEquals(
                List.of("CONSIGNMENT LUX → CGO"), titles("import", draft.awb().toString()));

        ReceiptNumber receipt = freight.receipt(freight.landed(draft, flight));
        freight.released(draft);
        acting.does("hub", () -> receiving.count(receipt, List.of(counted(printed))));
        PostedReceipt posted = acting.as("hub", () -> receiving.post(receipt));

        assertEquals(List.of("LOT " + posted.lots().getFirst()), numbers("import", printed.toString()));
        assertEquals(
                List.of("LOT " + name(bought.goods()) + " · supplier’s lot " + printed),
                titles("import", printed.toString()));
        assertTrue(numbers("hub", receipt.toString().substring("RC-".length())).contains("RECEIPT " + receipt));
    }

    @Test
    void a_purchase_order_is_called_after_its_supplier_for_those_who_may_know_him() {
        Freight.Bought bought = freight.bought(1);
        String number = bought.line().order().toString();

        assertEquals(List.of("PURCHASE_ORDER Supplier " + bought.goods().supplier()), titles("buyer", number));
        assertEquals(List.of(), found(bought.shop().user(), number));
        assertEquals(List.of(), found("hub", number));
    }

    @Test
    void a_product_is_found_by_its_case_and_by_its_tariff_code() {
        Ground.Goods goods = ground.onSale(1);
        Gtin ofCase = products.facts(goods.first()).caseGtin().orElseThrow();

        assertEquals(List.of("PRODUCT " + goods.first()), numbers("buyer", ofCase.digits()));
        List<Sku> chocolates = found("buyer", "1806310000").stream()
                .peek(each -> assertEquals(FoundKind.TARIFF, each.kind()))
                .map(each -> Sku.of(each.id()))
                .toList();
        assertEquals(
                Set.of(HsCode.of("1806310000")),
                products.facts(Set.copyOf(chocolates)).values().stream()
                        .map(facts -> facts.hsCode().orElseThrow())
                        .collect(Collectors.toSet()));
    }

    private static BookingDraft of(BookingDraft draft, LotNumber lot) {
        BookingDraft.Line line = draft.lines().getFirst();
        return new BookingDraft(
                draft.awb(),
                draft.origin(),
                draft.destination(),
                draft.pieces(),
                draft.gross(),
                draft.volume(),
                draft.flights(),
                List.of(new BookingDraft.Line(line.purchaseLine(), line.cases(), Optional.of(lot), line.expiry())));
    }

    private static LotCount counted(LotNumber lot) {
        return new LotCount(
                1,
                Optional.of(lot),
                Optional.of(Ground.EXPIRY),
                Units.of(24),
                Units.ZERO,
                Units.ZERO,
                Units.ZERO,
                Optional.empty());
    }

    private String name(Ground.Goods goods) {
        return products.facts(goods.first()).names().in(Locale.ENGLISH);
    }

    private List<FoundThing> found(String user, String typed) {
        return acting.as(user, () -> finding.find(typed, Locale.ENGLISH));
    }

    private List<String> titles(String user, String typed) {
        return found(user, typed).stream()
                .map(found -> found.kind() + " " + found.title())
                .toList();
    }

    private List<String> numbers(String user, String typed) {
        return found(user, typed).stream()
                .map(found -> found.kind() + " " + found.id())
                .toList();
    }

    private List<String> urls(String user, String typed) {
        return found(user, typed).stream().map(FoundThing::url).toList();
    }
}
