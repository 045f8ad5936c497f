package lu.airsilk.consignment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.platform.Repository;

/** Who looks after which exception. */
@Repository
class TroubleOwners {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    void add(TroubleOwner owner) {
        database.persist(owner);
    }

    void remove(TroubleOwner owner) {
        database.remove(owner);
    }

    Optional<TroubleOwner> of(String trouble) {
        return database.createQuery("select t from TroubleOwner t where t.trouble = :trouble", TroubleOwner.class)
                .setParameter("trouble", trouble)
                .getResultStream()
                .findFirst();
    }

    Map<String, String> of(Collection<String> troubles) {
        return database.createQuery("select t from TroubleOwner t where t.trouble in :troubles", TroubleOwner.class)
                .setParameter("troubles", troubles)
                .getResultStream()
                .collect(Collectors.toMap(TroubleOwner::trouble, TroubleOwner::owner));
    }
}
