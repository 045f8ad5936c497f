package lu.airsilk.location;

import jakarta.persistence.TypedQuery;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.shared.Refused;

/**
 * The places whose rows somebody may see: all of them for staff, for store people their own stores and no place of the
 * hub. What lies outside does not exist for them.
 *
 * @param stores the stores that it comes from
 */
public record PlaceScope(StoreScope stores) {

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

    /** The JPQL condition that keeps a query inside this scope; {@link #bind} fills its parameters. */
    public static String condition(String placeExpression) {
        return " (:everyPlace = true or " + placeExpression + " in :thePlaces) ";
    }

    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return query.setParameter("everyPlace", stores.all()).setParameter("thePlaces", places());
    }

    private Set<Place> places() {
        return stores.codes().isEmpty()
                ? Set.of(NOWHERE)
                : stores.codes().stream().map(Place::store).collect(Collectors.toSet());
    }
}
