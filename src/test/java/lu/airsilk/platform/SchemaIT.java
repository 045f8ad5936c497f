package lu.airsilk.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The migrations and the entities agree on the database of this run. */
@ExtendWith(ArquillianExtension.class)
class SchemaIT {

    @PersistenceUnit(unitName = "portal")
    EntityManagerFactory entities;

    @Test
    void the_migrated_schema_has_every_table_and_column_the_entities_need() {
        assertDoesNotThrow(() -> entities.getSchemaManager().validate());
    }
}
