package lu.airsilk.location;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.platform.Among;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;

/** Which groups stores belong to at the moment. */
@ApplicationScoped
public class StoreGroups {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** Every group that a store of this scope is in, itself included; for all stores only {@link StoreGroup#EVERY}. */
    public Set<StoreGroup> around(StoreScope scope) {
        return scope.all() || scope.codes().isEmpty() ? Set.of(StoreGroup.EVERY) : around(scope.codes());
    }

    /** Every group that one of these stores is in, itself and {@link StoreGroup#EVERY} included. */
    public Set<StoreGroup> around(Set<StoreCode> stores) {
        return Stream.concat(
                        Stream.of(StoreGroup.EVERY),
                        ofEach(stores).values().stream().flatMap(Set::stream))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The groups that each of these stores is in, itself and {@link StoreGroup#EVERY} included, in one query. */
    public Map<StoreCode, Set<StoreGroup>> ofEach(Set<StoreCode> stores) {
        Among theirs = Among.of("store", stores);
        return theirs.bind(database.createQuery(
                        "select s from Store s join fetch s.owner where" + theirs.in("s.code"), Store.class))
                .getResultStream()
                .collect(Collectors.toMap(
                        Store::code,
                        store -> Set.of(
                                StoreGroup.EVERY,
                                StoreGroup.only(store.code()),
                                StoreGroup.ofOwner(store.owner().name()),
                                StoreGroup.of(store.city()),
                                StoreGroup.of(store.storeClass()))));
    }

    /** The stores of the owner of this name, however it is capitalised; refused by rule (422) when there is none. */
    public StoreGroup ofOwner(String name) {
        return database.createQuery("select o.name from Owner o where lower(o.name) = lower(:name)", String.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .map(StoreGroup::ofOwner)
                .orElseThrow(() -> Refused.because("owner.unknown", name));
    }
}
