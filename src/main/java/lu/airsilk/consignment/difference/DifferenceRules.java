package lu.airsilk.consignment.difference;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.platform.persistence.Repository;

/** The rules for differences. */
@Repository
public class DifferenceRules {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    DifferenceRule get(DifferenceKind kind) {
        return database.createQuery("select r from DifferenceRule r where r.kind = :kind", DifferenceRule.class)
                .setParameter("kind", kind)
                .getSingleResult();
    }

    public Map<DifferenceKind, DifferenceTerms> all() {
        return database.createQuery("select r from DifferenceRule r", DifferenceRule.class)
                .getResultStream()
                .map(DifferenceRule::terms)
                .collect(Collectors.toMap(DifferenceTerms::kind, Function.identity()));
    }
}
