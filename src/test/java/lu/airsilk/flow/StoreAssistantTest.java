package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.distribution.delivery.DeliveryBook;
import lu.airsilk.distribution.delivery.DeliveryNumber;
import lu.airsilk.distribution.delivery.DeliverySheet;
import lu.airsilk.distribution.delivery.DeliveryState;
import lu.airsilk.distribution.delivery.ReceivedLine;
import lu.airsilk.distribution.delivery.StoreReceiving;
import lu.airsilk.identity.NewUser;
import lu.airsilk.identity.Rights;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.UserKeeping;
import lu.airsilk.location.Place;
import lu.airsilk.location.Zones;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.LandedQuotes;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.book.OrderBook;
import lu.airsilk.order.draft.StoreOrdering;
import lu.airsilk.order.follow.LineRow;
import lu.airsilk.order.follow.OrderChanging;
import lu.airsilk.order.follow.OrderLines;
import lu.airsilk.order.offer.CounterOffering;
import lu.airsilk.order.offer.OfferAnswer;
import lu.airsilk.order.offer.OfferBook;
import lu.airsilk.order.offer.OfferDraft;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.order.promise.OrderDraft;
import lu.airsilk.portal.home.HomeTasks;
import lu.airsilk.portal.home.WaitingTask;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.sale.Selling;
import lu.airsilk.stock.shelf.CountedShelf;
import lu.airsilk.stock.shelf.Shelving;
import lu.airsilk.stock.shelf.WasteReason;
import lu.airsilk.stock.till.SalesDraft;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An assistant of a store does with its goods what the store does, orders and sells nothing, and reads no price. */
@ExtendWith(Services.class)
class StoreAssistantTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    DeliveryBook deliveries;

    @Inject
    StoreReceiving receiving;

    @Inject
    Shelving shelving;

    @Inject
    Selling selling;

    @Inject
    StoreOrdering ordering;

    @Inject
    Drafting drafting;

    @Inject
    OrderChanging changing;

    @Inject
    OrderBook orders;

    @Inject
    OrderLines lines;

    @Inject
    CounterOffering offering;

    @Inject
    OfferBook offers;

    @Inject
    LandedQuotes quotes;

    @Inject
    ProductDirectory products;

    @Inject
    HomeTasks home;

    @Inject
    UserKeeping users;

    @Inject
    Clock clock;

    private Ground.Goods goods;
    private Ground.Shop shop;
    private String assistant;

    @BeforeEach
    void a_store_has_an_assistant() {
        goods = ground.onSale(2);
        shop = ground.shop();
        assistant = ground.assistant(shop);
    }

    private DeliveryNumber atTheDoor() {
        ground.ordered(shop, goods, 2);
        ground.lot(goods, 12);
        ground.shared(goods);
        return ground.shipped(shop);
    }

    @Test
    void she_takes_in_what_the_truck_brings_counts_it_and_writes_off_what_is_broken() {
        DeliveryNumber delivery = atTheDoor();
        DeliverySheet.Line line =
                acting.as(assistant, () -> deliveries.sheet(delivery)).lines().getFirst();

        acting.doesTwice(
                assistant,
                () -> receiving.confirm(
                        delivery, List.of(new ReceivedLine(line.line(), Units.of(11), Units.of(1), Units.ZERO))));
        String count = acting.as(
                        assistant,
                        () -> shelving.count(
                                shop.code(), List.of(new CountedShelf(line.lot(), Units.of(11), Units.of(10)))))
                .orElseThrow();
        String waste = acting.as(assistant, () -> shelving.waste(shop.code(), broken(line.lot())));

        assertEquals(
                DeliveryState.CONFIRMED_WITH_DIFFERENCE,
                acting.as(shop.user(), () -> deliveries.sheet(delivery)).state());
        assertEquals(8, ground.units(line.lot(), Place.store(shop.code())));
        assertTrue(count.startsWith("SC-") && waste.startsWith("WS-"), count + waste);
        ground.requireThatAllAddsUp();
    }

    private static Shelving.Waste broken(LotNumber lot) {
        return new Shelving.Waste(lot, Units.of(2), WasteReason.BROKEN, Optional.empty());
    }

    @Test
    void her_home_tells_her_of_the_truck_and_of_no_order_to_be_sent() {
        atTheDoor();
        acting.as(shop.user(), () -> drafting.begin(shop.code()));
        acting.as(shop.user(), () -> ordering.place(draft()));

        assertEquals(List.of("CONFIRM_DELIVERIES"), waiting(assistant));
        assertEquals(List.of("CONFIRM_DELIVERIES", "SUBMIT_ORDERS"), waiting(shop.user()));
        assertEquals(
                waiting(shop.user()),
                waiting(ground.inStore(shop, Role.STORE, Role.ASSISTANT)),
                "who has both roles is told once");
    }

    private List<String> waiting(String user) {
        return acting.as(user, home::waiting).stream().map(WaitingTask::task).toList();
    }

    private OrderDraft draft() {
        return new OrderDraft(shop.code(), ground.wantedBy(), goods.cases(1));
    }

    @Test
    void she_orders_changes_and_sells_nothing() {
        OrderNumber order = ground.ordered(shop, goods, 2);
        ground.shelved(goods, shop, 6);
        SalesDraft sold = new SalesDraft(
                shop.code(),
                LocalDate.now(clock.withZone(Zones.CGO)),
                List.of(new SalesDraft.Line(goods.first(), Units.of(1), 1)));

        acting.mayNot(() -> ordering.order(draft()), assistant);
        acting.mayNot(() -> ordering.place(draft()), assistant);
        acting.mayNot(() -> ordering.submit(order), assistant);
        acting.mayNot(() -> drafting.begin(shop.code()), assistant);
        acting.mayNot(() -> changing.cancel(order, List.of(), "none"), assistant);
        acting.mayNot(() -> changing.amend(order, List.of(), "none"), assistant);
        acting.mayNot(() -> selling.sell(sold), assistant);
    }

    @Test
    void she_reads_the_orders_of_her_store_without_any_price_and_the_store_reads_them_with_theirs() {
        OrderNumber order = ground.ordered(shop, goods, 4);

        assertEquals(Set.of(FrozenPrice.NONE), prices(assistant, order));
        assertEquals(2, prices(shop.user(), order).size());
        assertTrue(!prices(shop.user(), order).contains(FrozenPrice.NONE), "the store reads what it pays");
        assertEquals(prices(shop.user(), order), prices(ground.inStore(shop, Role.STORE, Role.ASSISTANT), order));
    }

    /** By programs and by pages. */
    private Set<FrozenPrice> prices(String user, OrderNumber order) {
        Stream<FrozenPrice> told =
                acting.as(user, () -> orders.sheet(order)).lines().stream().map(line -> line.price());
        Stream<FrozenPrice> shown =
                acting.as(user, () -> lines.rows(order)).stream().map(LineRow::price);
        return Stream.concat(told, shown).collect(Collectors.toSet());
    }

    @Test
    void nobody_quotes_her_a_price_and_an_offer_has_none_for_her() {
        LineRef line = new LineRef(ground.ordered(shop, goods, 4), 1);
        Sku other = goods.skus().getLast();
        acting.as("allocator", () -> offering.offer(line, instead(other)));

        assertEquals(Map.of(), quoted(assistant));
        assertEquals(1, quoted(shop.user()).size());
        OfferBook.Row offer = acting.as(assistant, () -> offers.open()).getFirst();
        assertEquals(FrozenPrice.NONE, offer.asked().price());
        assertEquals(FrozenPrice.NONE, offer.substitute().orElseThrow().price());
        assertNotEquals(
                FrozenPrice.NONE,
                acting.as(shop.user(), () -> offers.open())
                        .getFirst()
                        .substitute()
                        .orElseThrow()
                        .price());
        acting.mayNot(() -> offering.answer(offer.id(), OfferAnswer.GIVE_UP, Cases.of(3)), assistant);
    }

    private OfferDraft instead(Sku other) {
        return new OfferDraft(
                Cases.of(3),
                Optional.of(ground.wantedBy()),
                Optional.of(other),
                OfferAnswer.GIVE_UP,
                clock.instant().plus(Duration.ofDays(1)),
                "short");
    }

    private Map<?, ?> quoted(String user) {
        Map<Sku, ProductFacts> facts = products.facts(List.of(goods.first()));
        return acting.as(user, () -> quotes.quotes(facts));
    }

    @Test
    void another_store_does_not_exist_for_her() {
        DeliveryNumber delivery = atTheDoor();
        OrderNumber order = ground.ordered(shop, goods, 1);
        String stranger = ground.assistant(ground.shop());

        acting.refuses(stranger, () -> orders.sheet(order), "order.unknown", order);
        acting.refuses(stranger, () -> lines.rows(order), "order.unknown", order);
        acting.refuses(stranger, () -> deliveries.sheet(delivery), "delivery.unknown", delivery);
        acting.refuses(stranger, () -> shelving.count(shop.code(), List.of()), "store.unknown", shop.code());
        assertEquals(List.of(), waiting(stranger));
    }

    @Test
    void an_assistant_is_one_of_some_store() {
        acting.refuses(
                "admin",
                () -> users.add(new NewUser("an.assistant", "孙小雨", new Rights(Set.of(Role.ASSISTANT), Set.of()), "")),
                "user.stores",
                "an.assistant");
    }
}
