package lu.airsilk.portal.find;

import static lu.airsilk.identity.Role.CARRIER;
import static lu.airsilk.identity.Role.TILL;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lu.airsilk.desk.Find;
import lu.airsilk.desk.Finds;
import lu.airsilk.desk.FoundKind;
import lu.airsilk.desk.TypedNumber;
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

    @Inject
    @Any
    Instance<Finds> capabilities;

    @Inject
    DeskQueries desk;

    @Inject
    Titles titles;

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

    private List<Find> finds = List.of();

    @PostConstruct
    void gather() {
        finds = capabilities.stream()
                .flatMap(capability -> capability.finds().stream())
                .sorted(Comparator.comparing(Find::kind))
                .toList();
    }

    /**
     * What this number names; nothing for an empty text.
     *
     * @param typed in any spelling: with or without hyphens, small or capital letters, full width or not
     * @param reader in whose language the titles are
     * @return by kind; at most {@value #MOST} of a kind
     */
    @Allowed(
            value = {CARRIER, TILL},
            people = true)
    public List<FoundThing> find(String typed, Locale reader) {
        TypedNumber number = new TypedNumber(typed);
        if (number.isBlank() || !seesAnything()) {
            return List.of();
        }
        limits.count(Limit.SEARCHES);
        List<FoundThing> exact = Stream.of(
                        titles.of(hits(number), reader).stream(),
                        products.numbered(number, reader),
                        flightsNumbered(number),
                        stores.coded(number, reader))
                .flatMap(found -> found)
                .distinct()
                .toList();
        return exact.isEmpty() || number.isSerial()
                ? Stream.of(exact.stream(), stores.named(number, reader), products.named(number, reader))
                        .flatMap(found -> found)
                        .distinct()
                        .toList()
                : exact;
    }

    /** A program of a carrier or a till posts and sees nothing. */
    private boolean seesAnything() {
        return Stream.of(FoundKind.values()).anyMatch(this::isVisible);
    }

    private boolean isVisible(FoundKind kind) {
        return kind.isShownTo(actor.roles());
    }

    private List<Hit> hits(TypedNumber number) {
        return finds.stream()
                .filter(find -> isVisible(find.kind()))
                .flatMap(find -> find.key().apply(number).stream().flatMap(key -> hits(find, key)))
                .toList();
    }

    private Stream<Hit> hits(Find find, Object key) {
        return desk
                .query(find.query(), Hit.Row.class)
                .setParameter("id", key)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> row.of(find.kind()));
    }

    private Stream<FoundThing> flightsNumbered(TypedNumber number) {
        return isVisible(FoundKind.FLIGHT) ? flights.numbered(number) : Stream.empty();
    }
}
