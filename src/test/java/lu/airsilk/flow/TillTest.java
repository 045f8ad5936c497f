package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lu.airsilk.catalogue.ProductDossier;
import lu.airsilk.catalogue.list.ProductList;
import lu.airsilk.catalogue.product.ProductQuery;
import lu.airsilk.distribution.delivery.DeliveryBook;
import lu.airsilk.distribution.delivery.DeliverySearch;
import lu.airsilk.identity.NewUser;
import lu.airsilk.identity.Rights;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.UserKeeping;
import lu.airsilk.location.Place;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.location.Zones;
import lu.airsilk.order.book.OrderBook;
import lu.airsilk.order.book.OrderSearch;
import lu.airsilk.platform.Paging;
import lu.airsilk.portal.find.Finding;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.SalesBook;
import lu.airsilk.stock.StockFilter;
import lu.airsilk.stock.StockOverview;
import lu.airsilk.stock.sale.Selling;
import lu.airsilk.stock.shelf.Shelving;
import lu.airsilk.stock.till.SalesDraft;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A till's program posts the sales of its store, and reads what it needs for that. */
@ExtendWith(Services.class)
class TillTest {

    private static final Paging FIRST = Paging.first(10);

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Selling selling;

    @Inject
    SalesBook sales;

    @Inject
    StoreDirectory stores;

    @Inject
    ProductList products;

    @Inject
    ProductDossier dossier;

    @Inject
    OrderBook orders;

    @Inject
    DeliveryBook deliveries;

    @Inject
    StockOverview stock;

    @Inject
    Shelving shelving;

    @Inject
    Finding finding;

    @Inject
    UserKeeping users;

    @Inject
    Clock clock;

    private Ground.Goods goods;
    private Ground.Shop shop;
    private LotNumber lot;
    private String till;

    @BeforeEach
    void a_store_has_a_till() {
        goods = ground.onSale(1);
        shop = ground.shop();
        lot = ground.shelved(goods, shop, 12);
        till = ground.inStore(shop, Role.TILL);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }

    private SalesDraft sold(StoreCode store, long units) {
        return new SalesDraft(store, today(), List.of(new SalesDraft.Line(goods.first(), Units.of(units), 1)));
    }

    @Test
    void it_posts_the_sales_of_its_store_once_and_can_read_what_it_posted() {
        String report = acting.twice(till, () -> selling.sell(sold(shop.code(), 5)));

        assertEquals(7, ground.units(lot, Place.store(shop.code())));
        assertEquals(till, acting.as(till, () -> sales.row(report)).by());
        acting.refuses(till, () -> selling.sell(sold(shop.code(), 2)), "sales.twice", today(), report);
        acting.as(till, () -> selling.correct(sold(shop.code(), 2), "rung up by the trainee"));
        assertEquals(10, ground.units(lot, Place.store(shop.code())));
    }

    @Test
    void another_store_does_not_exist_for_it() {
        Ground.Shop other = ground.shop();
        ground.shelved(goods, other, 6);
        String theirs = acting.as(other.user(), () -> selling.sell(sold(other.code(), 1)));

        acting.refuses(till, () -> selling.sell(sold(other.code(), 1)), "store.unknown", other.code());
        acting.refuses(till, () -> sales.row(theirs), "sales.unknown", theirs);
        assertEquals(
                List.of(shop.code()),
                acting.as(till, () -> stores.rows(FIRST)).items().stream()
                        .map(StoreRow::code)
                        .toList());
    }

    @Test
    void it_reads_what_its_store_may_order_and_nothing_that_it_may_not() {
        Sku unsold = ground.entered(1).first();

        assertEquals(
                goods.first(), acting.as(till, () -> dossier.of(goods.first())).sku());
        acting.refuses(till, () -> dossier.of(unsold), "product.unknown", unsold);
        assertEquals(
                acting.as(shop.user(), () -> products.rows(ProductQuery.ALL, FIRST)),
                acting.as(till, () -> products.rows(ProductQuery.ALL, FIRST)));
    }

    @Test
    void nothing_else_is_for_it() {
        acting.mayNot(() -> sales.rows(FIRST), till);
        acting.mayNot(() -> orders.rows(OrderSearch.ALL, FIRST), till);
        acting.mayNot(() -> deliveries.rows(DeliverySearch.ALL, FIRST), till);
        acting.mayNot(() -> stock.rows(StockFilter.ALL, FIRST), till);
        acting.mayNot(() -> shelving.count(shop.code(), List.of()), till);
        assertEquals(List.of(), acting.as(till, () -> finding.find(goods.first().code(), Locale.ENGLISH)));
    }

    @Test
    void a_till_is_of_one_store_and_nobodys_second_role() {
        Ground.Shop other = ground.shop();

        refusesTill(Set.of(Role.TILL), Set.of(shop.code(), other.code()), "user.till");
        refusesTill(Set.of(Role.TILL, Role.STORE), Set.of(shop.code()), "user.till");
        refusesTill(Set.of(Role.TILL), Set.of(), "user.stores");
    }

    private void refusesTill(Set<Role> roles, Set<StoreCode> of, String code) {
        acting.refuses(
                "admin", () -> users.add(new NewUser("a.till", "Till", new Rights(roles, of), "")), code, "a.till");
    }
}
