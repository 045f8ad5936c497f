package lu.airsilk.seal.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import lu.airsilk.testbed.Schema;
import org.junit.jupiter.api.Test;

/** What the audit leaves out is a secret that is sealed with the user, or is worked out from what is audited. */
class UnauditedTest {

    /** Numbers of versions are the provider's own; each other one says why it needs no seal. */
    private static final List<String> WORKED_OUT = List.of(
            // the fold of a consignment's events (decision 0080)
            "consignment.flags",
            "consignment.furthest",
            "consignment.landing",
            "consignment.open_flags",
            "consignment.state",
            // when the part lands by the last word on its flight, and whether it has left
            "consignment_part.gone",
            "consignment_part.lands",
            // what the search compares, made of the names
            "product.search_text",
            // the wanted day, or the last of the promises
            "store_order.budget_day",
            // the word as it is compared
            "synonym.folded",
            // the number, until the invoice is sent back
            "supplier_invoice.counting",
            // the words as they are compared
            "store_wish.folded");

    private static final String UNAUDITED = """
        select c.table_name || '.' || c.column_name from information_schema.columns c
        where c.table_schema = 'public' and c.column_name <> 'version'
          and exists (select 1 from information_schema.tables t where t.table_name = c.table_name || '_aud')
          and not exists (select 1 from information_schema.columns a
            where a.table_name = c.table_name || '_aud' and a.column_name = c.column_name)\
        """;

    @Test
    void every_column_that_the_audit_leaves_out_is_sealed_or_worked_out() throws SQLException {
        var expected = new TreeSet<>(WORKED_OUT);
        Secrets.COLUMNS.forEach(column -> expected.add(Secrets.USERS + "." + column));
        expected.removeAll(List.of("portal_user.id", "portal_user.name"));
        try (var entities = Schema.migrated();
                var session = entities.openSession()) {
            assertEquals(
                    expected,
                    new TreeSet<>(
                            session.createNativeQuery(UNAUDITED, String.class).list()),
                    "a new secret goes into Secrets.COLUMNS and changes only with an audited column");
        }
    }
}
