package lu.airsilk.catalogue.range;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import lu.airsilk.platform.persistence.Repository;

/** The assortment rules. */
@Repository
public class Assortments {

    @PersistenceContext
    EntityManager database;

    public Optional<AssortmentRule> find(String number) {
        return database.createQuery("select r from AssortmentRule r where r.number = :number", AssortmentRule.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public void add(AssortmentRule rule) {
        database.persist(rule);
    }

    public void add(AssortmentLine line) {
        database.persist(line);
    }
}
