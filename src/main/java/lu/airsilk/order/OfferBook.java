package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Sku;

/** The questions to stores, to be read. */
@ApplicationScoped
public class OfferBook {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    ProductDirectory products;

    @Inject
    CurrentActor actor;

    /**
     * An open question.
     *
     * @param now cases of the line that are not in question
     * @param names of the product asked for
     * @param substitute names of the product offered instead; empty when none is
     */
    public record Row(
            long id, LineRef line, Sku sku, Names names, Cases now, OfferDraft draft, Optional<Names> substitute) {

        public boolean offers(String answer) {
            return draft.offers(OfferAnswer.valueOf(answer));
        }
    }

    /** The open questions to the actor's stores, the one with the nearest deadline first. */
    @Allowed({Role.STORE, Role.ALLOCATION, Role.AUDIT})
    public List<Row> open() {
        return rows("", Map.of());
    }

    /** Those about this order. */
    @Allowed({Role.STORE, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT})
    public List<Row> open(OrderNumber number) {
        return rows(" and o.number = :number", Map.of("number", number.number()));
    }

    private List<Row> rows(String condition, Map<String, Object> parameters) {
        TypedQuery<Object[]> query = actor.stores()
                .query(
                        database,
                        "select f, l, o.number from CounterOffer f join OrderLine l on l.id = f.lineId join l.order o"
                                + " where f.state = OPEN and" + StoreScope.condition("o.store") + condition
                                + " order by f.deadline, f.id",
                        Object[].class);
        parameters.forEach(query::setParameter);
        List<Object[]> found = query.setMaxResults(MOST).getResultList();
        Map<Sku, ProductFacts> facts = products.facts(found.stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(((OrderLine) row[1]).sku()), ((CounterOffer) row[0]).substitute().stream()))
                .collect(Collectors.toSet()));
        return found.stream()
                .map(row -> row((CounterOffer) row[0], (OrderLine) row[1], (String) row[2], facts))
                .toList();
    }

    private static Row row(CounterOffer offer, OrderLine line, String order, Map<Sku, ProductFacts> facts) {
        return new Row(
                offer.id(),
                new LineRef(new OrderNumber(order), line.position()),
                line.sku(),
                names(line.sku(), facts),
                line.accepted().minus(line.cancelled()).minus(offer.rest()),
                offer.draft(),
                offer.substitute().map(sku -> names(sku, facts)));
    }

    private static Names names(Sku sku, Map<Sku, ProductFacts> facts) {
        return Optional.ofNullable(facts.get(sku)).map(ProductFacts::names).orElseGet(() -> Names.of("", sku.code()));
    }
}
