package lu.airsilk.catalogue.retail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;

/** The retail categories; a few dozen. */
@Repository
public class RetailCategories {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** All of them in the order of the rail. */
    public List<RetailCategoryRow> all() {
        return database.createQuery("select c from RetailCategory c order by c.place, c.code", RetailCategory.class)
                .getResultStream()
                .map(RetailCategory::row)
                .toList();
    }

    RetailCategory get(RetailCode code) {
        return find(code).orElseThrow(() -> Refused.unknown("retailCategory.unknown", code));
    }

    Optional<RetailCategory> find(RetailCode code) {
        return database.createQuery("select c from RetailCategory c where c.code = :code", RetailCategory.class)
                .setParameter("code", code.code())
                .getResultStream()
                .findFirst();
    }

    void add(RetailCategory category) {
        database.persist(category);
        database.flush();
    }

    void remove(RetailCategory category) {
        database.remove(category);
    }
}
