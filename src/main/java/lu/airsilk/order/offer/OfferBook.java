package lu.airsilk.order.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.location.Zones;
import lu.airsilk.order.LandedQuotes;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.demand.Orders;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.order.promise.OrderDraft;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.order.promise.Promising;
import lu.airsilk.order.promise.Quoting;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** The questions to stores, to be read. */
@ApplicationScoped
public class OfferBook {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    ProductDirectory products;

    @Inject
    LandedQuotes quotes;

    @Inject
    Promising promising;

    @Inject
    Orders orders;

    @Inject
    Quoting wanted;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Goods in question.
     *
     * @param by the day by which they would be in the store; empty when nobody can say
     * @param life days that they keep at least on the likely day; empty for goods that keep
     */
    public record Goods(
            Sku sku, Names names, PackSize pack, FrozenPrice price, Optional<LocalDate> by, Optional<Integer> life) {

        private static Optional<Integer> life(Promise promise, ProductFacts product) {
            OptionalInt days = promise.lifeLeft(product);
            return days.isPresent() ? Optional.of(days.getAsInt()) : Optional.empty();
        }
    }

    /**
     * An open question.
     *
     * @param now cases of the line that are not in question
     * @param substitute what is offered instead; empty when nothing is
     */
    public record Row(long id, LineRef line, Goods asked, Cases now, OfferDraft draft, Optional<Goods> substitute) {

        public boolean offers(String answer) {
            return draft.offers(OfferAnswer.valueOf(answer));
        }
    }

    /** A question and what it is about. */
    private record Asked(CounterOffer offer, OrderLine line, StoreOrder order) {}

    /** The open questions to the actor's stores, the one with the nearest deadline first. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.ALLOCATION, Role.AUDIT})
    public List<Row> open() {
        return rows("", Map.of());
    }

    /** Those about this order. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT})
    public List<Row> open(OrderNumber number) {
        return rows(" and o.number = :number", Map.of("number", number.number()));
    }

    /** What so many cases of a substitute would be promised, were the store of this order to take it now; nothing is kept of it. */
    @Allowed(Role.ALLOCATION)
    public Promise instead(OrderNumber number, Sku substitute, Cases cases) {
        LocalDate today = clock.instant().atZone(Zones.CGO).toLocalDate();
        StoreCode store = orders.get(number, actor.stores()).store();
        return wanted.drafted(new OrderDraft(store, today, List.of(new WantedLine(substitute, cases))))
                .getFirst()
                .promise();
    }

    private List<Row> rows(String condition, Map<String, Object> parameters) {
        TypedQuery<Asked> query = actor.stores()
                .query(
                        database,
                        "select f, l, o from CounterOffer f join OrderLine l on l.id = f.lineId join l.order o"
                                + " where f.state = OPEN and" + StoreScope.condition("o.store") + condition
                                + " order by f.deadline, f.id",
                        Asked.class);
        parameters.forEach(query::setParameter);
        List<Asked> found = query.setMaxResults(MOST).getResultList();
        Map<Sku, ProductFacts> facts = products.facts(found.stream()
                .flatMap(asked -> Stream.concat(Stream.of(asked.line().sku()), asked.offer().substitute().stream()))
                .collect(Collectors.toSet()));
        return found.stream().map(asked -> row(asked, facts)).toList();
    }

    private Row row(Asked asked, Map<Sku, ProductFacts> facts) {
        CounterOffer offer = asked.offer();
        OrderLine line = asked.line();
        return new Row(
                offer.id(),
                new LineRef(asked.order().number(), line.position()),
                asked(line, Optional.ofNullable(facts.get(line.sku()))),
                line.accepted().minus(line.cancelled()).minus(offer.rest()),
                offer.draft(),
                offer.substitute()
                        .flatMap(sku -> Optional.ofNullable(facts.get(sku)))
                        .map(product -> instead(asked.order().store(), product, offer.rest())));
    }

    private Goods asked(OrderLine line, Optional<ProductFacts> product) {
        return new Goods(
                line.sku(),
                product.map(ProductFacts::names)
                        .orElseGet(() -> Names.of("", line.sku().code())),
                line.pack(),
                actor.isKeptFromPrices() ? FrozenPrice.NONE : line.price(),
                Optional.empty(), // they are those that cannot come
                product.flatMap(facts -> Goods.life(line.promise(), facts)));
    }

    /** What the other product would cost and keep if it were ordered now. */
    private Goods instead(StoreCode store, ProductFacts product, Cases cases) {
        Map<Sku, ProductFacts> facts = Map.of(product.sku(), product);
        Promise promise = promising
                .promises(store, facts, List.of(new WantedLine(product.sku(), cases)))
                .getFirst();
        return new Goods(
                product.sku(),
                product.names(),
                product.pack(),
                Optional.ofNullable(quotes.quotes(facts).get(product.sku()))
                        .map(FrozenPrice::of)
                        .orElse(FrozenPrice.NONE),
                Optional.ofNullable(promise.nineInTen()),
                Goods.life(promise, product));
    }
}
