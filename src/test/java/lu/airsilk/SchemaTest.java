package lu.airsilk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lu.airsilk.testbed.Schema;
import org.junit.jupiter.api.Test;

/** Migrations and entities agree, checked in seconds and without a server; {@code SchemaIT} does it on both databases. */
class SchemaTest {

    /** H2's own indexes of references and keys cannot be dropped; those of a migration can. */
    private static final String DOUBLED = """
            with index_of as (
              select i.table_name, i.index_name, listagg(c.column_name, ',') within group (order by c.ordinal_position) || ',' names
              from information_schema.indexes i join information_schema.index_columns c
                on c.table_name = i.table_name and c.index_name = i.index_name
              where i.table_schema = 'public' group by i.table_name, i.index_name)
            select ours.index_name from index_of ours
            where ours.index_name = lower(ours.index_name) and exists (
              select 1 from index_of other where other.table_name = ours.table_name
                and other.index_name <> ours.index_name and other.names like ours.names || '%')""";

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

    @Test
    void no_index_of_a_migration_is_the_beginning_of_another_one() {
        try (var entities = Schema.migrated();
                var session = entities.openSession()) {
            assertEquals(
                    List.of(), session.createNativeQuery(DOUBLED, String.class).list(), "drop it in migration-h2");
        }
    }
}
