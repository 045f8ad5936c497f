package lu.airsilk.consignment.trouble;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.platform.persistence.Repository;

/** Who looks after which exception. */
@Repository
public class TroubleOwners {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    public void add(TroubleOwner owner) {
        database.persist(owner);
    }

    public void remove(TroubleOwner owner) {
        database.remove(owner);
    }

    public Optional<TroubleOwner> of(String trouble) {
        return database.createQuery("select t from TroubleOwner t where t.trouble = :trouble", TroubleOwner.class)
                .setParameter("trouble", trouble)
                .getResultStream()
                .findFirst();
    }

    public Map<String, String> of(Collection<String> troubles) {
        return database.createQuery("select t from TroubleOwner t where t.trouble in :troubles", TroubleOwner.class)
                .setParameter("troubles", troubles)
                .getResultStream()
                .collect(Collectors.toMap(TroubleOwner::trouble, TroubleOwner::owner));
    }
}
