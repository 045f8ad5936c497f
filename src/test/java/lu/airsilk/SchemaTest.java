package lu.airsilk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lu.airsilk.testbed.Schema;
import org.junit.jupiter.api.Test;

/** Migrations and entities agree, checked in seconds and without a server; {@code SchemaIT} does it on both databases. */
class SchemaTest {

    @Test
    void the_migrations_make_every_table_column_and_sequence_of_the_entities() {
        String missing = Schema.missing();

        assertEquals("", missing.strip(), "a migration lacks this");
    }

    @Test
    void the_columns_have_the_types_that_the_entities_need() {
        try (var entities = Schema.migrated()) {
            entities.getSchemaManager().validateMappedObjects();
        }
    }
}
