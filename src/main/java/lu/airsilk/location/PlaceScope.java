package lu.airsilk.location;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.platform.Among;
import lu.airsilk.shared.Refused;

/**
 * The places whose rows somebody may see: all of them for staff, for store people their own stores and no place of the
 * hub. What lies outside does not exist for them.
 *
 * @param stores the stores that it comes from
 */
public record PlaceScope(StoreScope stores) {

    /** Stands in a condition for the places, which are as many parameters as there are places. */
    private static final String IN_THESE = " in :thePlaces";

    /** A place that nothing ever lies in, because {@code in ()} is not SQL. */
    private static final Place NOWHERE = new Place("NOWHERE_AT_ALL");

    public boolean includes(Place place) {
        return stores.all() || place.store().filter(stores::includes).isPresent();
    }

    /** Refuses, as if there were no such place. */
    public void require(Place place) {
        if (!includes(place)) {
            throw Refused.unknown("place.unknown", place);
        }
    }

    /** The JPQL condition that keeps a query inside this scope; only {@link #query} can ask it. */
    public static String condition(String placeExpression) {
        return " (:everyPlace = true or " + placeExpression + IN_THESE + ") ";
    }

    /** Asks what lies inside this scope; the text holds {@link #condition}. */
    public <T> TypedQuery<T> query(EntityManager database, String jpql, Class<T> type) {
        Among these = Among.of("thePlace", places());
        return these.bind(database.createQuery(jpql.replace(IN_THESE, these.in("")), type))
                .setParameter("everyPlace", stores.all());
    }

    private Set<Place> places() {
        return stores.codes().isEmpty()
                ? Set.of(NOWHERE)
                : stores.codes().stream().map(Place::store).collect(Collectors.toSet());
    }
}
