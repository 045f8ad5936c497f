package lu.airsilk.location;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;

/** The stores and their owners. */
@Repository
class Stores {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    void add(Store store) {
        database.persist(store);
    }

    public boolean has(StoreCode code) {
        return database.createQuery("select count(s) from Store s where s.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    Set<StoreCode> of(String owner) {
        return database.createQuery("select s.code from Store s where s.owner.name = :owner", StoreCode.class)
                .setParameter("owner", owner)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** The store, locked; refused as unknown when there is none of this code. */
    Store lock(StoreCode code) {
        return database.createQuery("select s from Store s where s.code = :code", Store.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("store.unknown", code));
    }

    /** The owner of this name, however it is capitalised. */
    Optional<Owner> owner(String name) {
        return database.createQuery("select o from Owner o where lower(o.name) = lower(:name)", Owner.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    Owner addOwner(String name) {
        Owner owner = new Owner(name);
        database.persist(owner);
        return owner;
    }
}
