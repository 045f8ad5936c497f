package lu.airsilk.currency;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lu.airsilk.platform.persistence.Repository;

/** The rates, to be added to. */
@Repository
class Rates {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    void add(ExchangeRate rate) {
        database.persist(rate);
    }
}
