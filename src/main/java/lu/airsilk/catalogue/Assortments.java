package lu.airsilk.catalogue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import lu.airsilk.platform.Repository;

/** The assortment rules. */
@Repository
class Assortments {

    @PersistenceContext
    EntityManager database;

    Optional<AssortmentRule> find(String number) {
        return database.createQuery("select r from AssortmentRule r where r.number = :number", AssortmentRule.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    void add(AssortmentRule rule) {
        database.persist(rule);
    }

    void add(AssortmentLine line) {
        database.persist(line);
    }
}
