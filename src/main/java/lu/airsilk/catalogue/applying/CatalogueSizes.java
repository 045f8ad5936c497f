package lu.airsilk.catalogue.applying;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.database.DatabaseSettings;
import lu.airsilk.platform.persistence.Repository;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How large the database takes the tables of the catalogue to be. PostgreSQL looks once a minute, which is late for a
 * table that an import has just filled: by a plan made while there were no products, the next sheet reads all hundred
 * thousand of them for each five hundred of its numbers.
 */
@Repository
public class CatalogueSizes {

    @PersistenceContext
    EntityManager database;

    @Inject
    @ConfigProperty(name = "airsilk.db.address")
    String address;

    /** Has them counted now, which takes some tenths of a second; H2 does so by itself. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public void measure() {
        if (DatabaseSettings.isPostgreSql(address)) {
            database.createNativeQuery("select measure_catalogue()").getSingleResult();
        }
    }
}
