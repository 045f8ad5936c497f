package lu.airsilk.portal.find;

import static lu.airsilk.identity.Role.CARRIER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Limit;
import lu.airsilk.identity.Limits;

/**
 * Finds what any number of the trade names, within what the actor may see: a store its own orders, deliveries and stores
 * and the products of its assortment. A text that is no number of anything is looked for among names.
 */
@ApplicationScoped
public class Finding {

    /** More of one kind are no answer. */
    static final int MOST = 20;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    Limits limits;

    @Inject
    ProductFinding products;

    @Inject
    StoreFinding stores;

    @Inject
    FlightFinding flights;

    @Inject
    CurrentActor actor;

    /**
     * What this number names; nothing for an empty text.
     *
     * @param typed in any spelling: with or without hyphens, small or capital letters, full width or not
     * @param reader in whose language the titles are
     * @return by kind; at most {@value #MOST} of a kind
     */
    @Allowed(value = CARRIER, people = true)
    public List<Found> find(String typed, Locale reader) {
        TypedNumber number = new TypedNumber(typed);
        if (number.isBlank() || !seesAnything()) {
            return List.of();
        }
        limits.count(Limit.SEARCHES);
        List<Found> exact = Stream.of(
                        FindRoute.ALL.stream().flatMap(route -> routed(route, number, reader)),
                        products.numbered(number, reader),
                        flightsNumbered(number),
                        stores.coded(number, reader))
                .flatMap(found -> found)
                .distinct()
                .toList();
        return exact.isEmpty()
                ? Stream.concat(stores.named(number, reader), products.named(number, reader))
                        .toList()
                : exact;
    }

    /** A carrier's program posts messages and sees nothing. */
    private boolean seesAnything() {
        return Stream.of(FoundKind.values()).anyMatch(this::isVisible);
    }

    private boolean isVisible(FoundKind kind) {
        return kind.isFor(actor.roles());
    }

    private Stream<Found> routed(FindRoute route, TypedNumber number, Locale reader) {
        return isVisible(route.kind())
                ? route.key().apply(number).stream()
                        .flatMap(key -> rows(route, key))
                        .map(row -> route.found(row, reader))
                : Stream.empty();
    }

    private Stream<FindRoute.Row> rows(FindRoute route, Object key) {
        TypedQuery<FindRoute.Row> query = route.isScoped()
                ? actor.stores().query(database, route.query(), FindRoute.Row.class)
                : database.createQuery(route.query(), FindRoute.Row.class);
        return query.setParameter("id", key).setMaxResults(MOST).getResultList().stream();
    }

    private Stream<Found> flightsNumbered(TypedNumber number) {
        return isVisible(FoundKind.FLIGHT) ? flights.numbered(number) : Stream.empty();
    }
}
