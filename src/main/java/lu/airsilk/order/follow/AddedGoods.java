package lu.airsilk.order.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.order.LandedQuote;
import lu.airsilk.order.LandedQuotes;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.demand.Orders;
import lu.airsilk.order.promise.Promising;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** What whoever adds a product to an order that was sent should know of it first. */
@ApplicationScoped
class AddedGoods {

    @Inject
    Orders orders;

    @Inject
    ProductDirectory products;

    @Inject
    LandedQuotes quotes;

    @Inject
    Promising promising;

    @Inject
    CurrentActor actor;

    /**
     * A product as it is offered now.
     *
     * @param landed what a case costs in the store; empty where nobody can say today
     * @param days when a first case would be there; empty where nothing is promised
     */
    record Offered(ProductFacts product, Optional<Money> landed, Optional<ShelfForecast> days) {}

    @Allowed(Role.STORE)
    Offered offered(OrderNumber order, Sku sku) {
        StoreCode store = orders.get(order, actor.stores()).store();
        ProductFacts product = products.facts(sku);
        Map<Sku, ProductFacts> goods = Map.of(sku, product);
        return new Offered(
                product,
                Optional.ofNullable(quotes.quotes(goods).get(sku)).map(LandedQuote::landed),
                promising
                        .promises(store, goods, List.of(new WantedLine(sku, Cases.of(1))))
                        .getFirst()
                        .days());
    }
}
