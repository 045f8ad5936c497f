package lu.airsilk.location;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.platform.Among;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.StoreCode;

/** Which stores belong together; asked also about stores that the actor does not keep. */
@ApplicationScoped
public class StoreOwners {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** Whether both stores belong to one owner; false when one of them does not exist. */
    public boolean sameOwner(StoreCode one, StoreCode other) {
        return database.createQuery(
                                "select count(s) from Store s where s.code = :other and s.owner ="
                                        + " (select t.owner from Store t where t.code = :one)",
                                Long.class)
                        .setParameter("one", one)
                        .setParameter("other", other)
                        .getSingleResult()
                > 0;
    }

    /** What people call a store; told to those who may know it from what they do with it. */
    public Names names(StoreCode store) {
        return Objects.requireNonNull(names(Set.of(store)).get(store));
    }

    /** The same of each of several, in one question. */
    public Map<StoreCode, Names> names(Set<StoreCode> stores) {
        if (stores.isEmpty()) {
            return Map.of();
        }
        Among those = Among.of("store", stores);
        String asked = "select s from Store s join fetch s.owner where" + those.in("s.code");
        return those.bind(database.createQuery(asked, Store.class))
                .getResultStream()
                .map(Store::row)
                .collect(Collectors.toMap(StoreRow::code, StoreRow::names));
    }

    /** The names of all owners. */
    public List<String> all() {
        return database.createQuery("select o.name from Owner o order by o.name", String.class)
                .getResultList();
    }

    /** The other stores of this store's owner, by code: where its goods may go. */
    public List<StoreRow> siblings(StoreCode store) {
        return database.createQuery(
                        "select s from Store s join fetch s.owner where s.code <> :store and s.owner ="
                                + " (select t.owner from Store t where t.code = :store) order by s.code",
                        Store.class)
                .setParameter("store", store)
                .getResultStream()
                .map(Store::row)
                .toList();
    }
}
