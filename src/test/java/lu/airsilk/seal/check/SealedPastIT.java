package lu.airsilk.seal.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lu.airsilk.seal.chain.WrittenPast.MONDAY;
import static lu.airsilk.seal.check.BreachKind.ANCHOR;
import static lu.airsilk.seal.check.BreachKind.BALANCE;
import static lu.airsilk.seal.check.BreachKind.CHAIN;
import static lu.airsilk.seal.check.BreachKind.CHANGED;
import static lu.airsilk.seal.check.BreachKind.GONE;
import static lu.airsilk.seal.check.BreachKind.KEY;
import static lu.airsilk.seal.check.BreachKind.LATE;
import static lu.airsilk.seal.check.BreachKind.ROW;
import static lu.airsilk.seal.check.BreachKind.ROW_GONE;
import static lu.airsilk.seal.check.BreachKind.ROW_UNKNOWN;
import static lu.airsilk.seal.check.BreachKind.SECRET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lu.airsilk.seal.chain.SealKey;
import lu.airsilk.seal.chain.SealTurn;
import lu.airsilk.seal.chain.Sealer;
import lu.airsilk.seal.chain.WrittenPast;
import lu.airsilk.testbed.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever rewrites the past by SQL is found, on the database of this run: the six manipulations of the security findings
 * (H5), and those of the chain itself. Without a server: a second for all of them on H2.
 */
class SealedPastIT {

    @TempDir
    static Path migrated;

    @TempDir
    Path folder;

    WrittenPast past;

    @BeforeAll
    static void migrate() {
        WrittenPast.migrate(migrated);
    }

    @BeforeEach
    void two_sealed_weeks() throws SQLException, IOException {
        past = WrittenPast.lived(migrated, folder);
        past.seal();
    }

    @AfterEach
    void close() throws SQLException {
        past.close();
    }

    private Instant day(int day) {
        return MONDAY.plus(Duration.ofDays(day));
    }

    /** Says it behind the portal's back and hears what the check finds, after a start that goes on sealing. */
    private SealReport after(String... sql) throws SQLException, IOException {
        for (String each : sql) {
            assertTrue(past.say(each) > 0, each);
        }
        past.database.commit();
        past.restart();
        past.seal();
        return past.check();
    }

    private static Set<BreachKind> kinds(SealReport report) {
        return report.first().stream().map(Difference::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertFirst(SealReport report, BreachKind kind, long number, Instant at, String by) {
        Difference first = report.first().getFirst();
        assertEquals(
                List.of(kind, number, at, by),
                List.of(first.kind(), first.number(), first.at(), first.by()),
                report.toString());
    }

    @Test
    void a_past_that_nobody_touched_holds() throws Exception {
        past.revise(30, past.now(), "finance");
        past.row("price_list", 30, Map.of("id", 30L, "number", "PL-30", "supplier", "VIN"));
        past.move(30, past.now());
        past.database.commit();

        SealReport waiting = past.check();
        past.seal();
        SealReport sealed = past.check();

        assertEquals(List.of(true, 2L), List.of(waiting.holds(), waiting.waiting()), waiting.toString());
        assertEquals(List.of(true, 0L), List.of(sealed.holds(), sealed.waiting()), sealed.toString());
        assertEquals(past.now(), sealed.sealedTo().orElseThrow());
        assertEquals(sealed.portions(), sealed.anchor().orElseThrow().portion());
    }

    @Test
    void revisions_of_one_author_given_to_another_and_put_back_in_time() throws Exception {
        SealReport found =
                after("update revision set actor = 'hub', at = at - interval '3' day where actor = 'finance'");

        assertEquals(
                9, found.first().stream().filter(each -> each.kind() == CHANGED).count());
        assertFirst(found, CHANGED, 2, day(2), "finance");
        assertTrue(found.first().getFirst().detail().startsWith("hub 2026-11-08"), found.toString());
    }

    @Test
    void another_approver_on_price_lists_in_row_and_audit_or_in_the_row_alone() throws Exception {
        SealReport row = after("update price_list set decided_by = 'hub' where id >= 4");
        assertEquals(Set.of(ROW), kinds(row));
        assertFirst(row, ROW, 4, day(4), "finance");

        SealReport both = after("update price_list_aud set decided_by = 'hub' where id >= 4");
        assertEquals(Set.of(CHANGED), kinds(both));
        assertFirst(both, CHANGED, 4, day(4), "finance");
    }

    @Test
    void audit_rows_deleted() throws Exception {
        SealReport found = after("delete from product_aud where id between 3 and 5");

        assertEquals(Set.of(CHANGED, ROW_UNKNOWN), kinds(found));
        assertFirst(found, CHANGED, 3, day(3), "finance");
    }

    @Test
    void fifty_units_out_of_a_posted_movement_its_legs_and_its_balances() throws Exception {
        SealReport found = after(
                "update stock_movement set units = units - 50 where id = 5",
                "update stock_leg set units = units - 50 * sign(units) where movement_id = 5",
                "update stock_balance set units = units - 50 * sign(units)");

        assertEquals(Set.of(CHANGED), kinds(found));
        assertFirst(found, CHANGED, 5, day(5), "hub");
    }

    @Test
    void a_movement_given_another_day() throws Exception {
        SealReport found = after("update stock_movement set recorded_at = recorded_at - interval '1' day where id = 6");

        assertFirst(found, CHANGED, 6, day(6), "hub");
        assertEquals(1, found.differences());
    }

    @Test
    void one_user_given_the_password_of_another() throws Exception {
        SealReport found = after("update portal_user set password_hash = 'PBKDF2:hub' where name = 'finance'");

        assertFirst(found, SECRET, 1, MONDAY, "admin");
        assertEquals(1, found.differences());
    }

    @Test
    void a_password_changed_with_a_revision_is_a_new_one_and_changed_back_without_one_is_found() throws Exception {
        past.say("update portal_user set password_hash = 'new', signed_out_at = current_timestamp where id = 1");
        past.revise(40, past.now(), "finance");
        past.say("insert into portal_user_aud (rev, revtype, id, name, full_name, disabled, signed_out_at)"
                + " select 40, 1, id, name, full_name, disabled, signed_out_at from portal_user where id = 1");
        past.database.commit();
        assertTrue(past.check().holds(), "not sealed yet, but with a revision");
        past.seal();
        assertTrue(past.check().holds());

        SealReport found = after("update portal_user set password_hash = 'PBKDF2:finance' where id = 1");

        assertFirst(found, SECRET, 1, past.now(), "finance");
    }

    @Test
    void rights_given_rows_made_taken_away_and_balances_bent_without_a_revision() throws Exception {
        assertEquals(
                Set.of(ROW_UNKNOWN),
                kinds(after("insert into portal_user_role (user_id, role) values (2, 'FINANCE')")));
        assertEquals(Set.of(ROW_GONE, ROW_UNKNOWN), kinds(after("delete from price_list where id = 9")));
        assertEquals(
                Set.of(ROW_GONE, ROW_UNKNOWN, BALANCE),
                kinds(after("update stock_balance set units = units + 1 where place = 'HUB'")));
    }

    @Test
    void revisions_and_movements_deleted() throws Exception {
        SealReport found = after(
                "delete from stock_leg where movement_id = 3",
                "delete from stock_movement where id = 3",
                "delete from price_list_aud where rev = 2",
                "delete from product_aud where rev = 2",
                "delete from revision where id = 2");

        assertFirst(found, GONE, 2, day(2), "finance");
        assertTrue(kinds(found).contains(GONE), found.toString());
    }

    @Test
    void a_revision_made_up_for_an_hour_that_is_over() throws Exception {
        past.passes(Duration.ofDays(2));
        past.revise(50, past.now(), "finance");
        past.database.commit();
        past.seal();
        past.passes(Duration.ofMinutes(1));

        past.revise(51, past.now().minus(Duration.ofDays(1)), "hub");
        past.database.commit();
        SealReport waiting = past.check();
        past.seal();

        assertFirst(waiting, LATE, 51, past.now().minus(Duration.ofDays(1)), "hub");
        assertEquals(Set.of(LATE), kinds(past.check()));
    }

    @Test
    void links_of_the_chain_exchanged_taken_out_or_written_over() throws Exception {
        for (int minute = 0; minute < 3; minute++) {
            past.passes(Duration.ofMinutes(1));
            past.revise(60 + minute, past.now(), "finance");
            past.database.commit();
            past.seal();
        }
        SealReport exchanged = after(
                "update seal_portion set number = 99 where number = 3",
                "update seal_portion set number = 3 where number = 4",
                "update seal_portion set number = 4 where number = 99");
        assertEquals(Set.of(CHAIN), kinds(exchanged), exchanged.toString());
        assertEquals(3, exchanged.differences(), "the two, and the one behind them");

        SealReport gone = after("delete from seal_portion where number = 3");
        assertEquals(Set.of(CHAIN), kinds(gone), gone.toString());
    }

    @Test
    void a_link_that_says_another_day() throws Exception {
        SealReport found = after("update seal_portion set sealed_at = sealed_at - interval '1' day where number = 2");

        assertEquals(Set.of(CHAIN), kinds(found), found.toString());
    }

    @Test
    void a_chain_cut_off_is_missed_by_its_anchor_even_after_it_was_sealed_again() throws Exception {
        past.passes(Duration.ofMinutes(1));
        past.revise(70, past.now(), "finance");
        past.database.commit();
        past.seal();

        past.passes(Duration.ofMinutes(1));
        SealReport found = after(
                "update revision set actor = 'hub' where id = 70",
                "delete from seal_portion where number = (select max(number) from seal_portion)");

        assertEquals(Set.of(ANCHOR), kinds(found), found.toString());
        SealReport all = after("delete from seal_portion");
        assertEquals(Set.of(ANCHOR), kinds(all), all.toString());
    }

    @Test
    void a_database_of_yesterday_behind_an_anchor_of_today() throws Exception {
        past.say("create table kept as select * from seal_portion");
        past.database.commit();
        past.passes(Duration.ofDays(1));
        past.revise(80, past.now(), "finance");
        past.row("product", 80, Map.of("id", 80L, "sku", "AS0000080"));
        past.database.commit();
        past.seal();

        SealReport found = after(
                "delete from product where id = 80",
                "delete from product_aud where rev = 80",
                "delete from revision where id = 80",
                "delete from seal_portion where number not in (select number from kept)");

        assertEquals(Set.of(ANCHOR), kinds(found), found.toString());
        assertFirst(found, ANCHOR, 3, past.now(), "");
    }

    @Test
    void another_key_is_said_as_such_and_seals_nothing() throws Exception {
        SealKey other = new SealKey("another key of thirty-two letters".getBytes(UTF_8));

        SealReport found = past.check(other);

        assertEquals(Set.of(KEY), kinds(found));
        Sealer stranger = new Sealer(other, new SealTurn("here"), java.time.Clock.systemUTC());
        assertThrows(IllegalStateException.class, () -> stranger.look(past.database, Instant.EPOCH, 1));
    }

    /** Numbers go up in the order in which they are drawn, commits come as they come. */
    @Test
    void a_revision_that_is_committed_after_later_ones_is_sealed_none_the_less() throws Exception {
        try (Connection slow = past.connect();
                Statement statement = slow.createStatement()) {
            statement.execute(
                    "insert into revision (id, at, actor, reason) values (100, '" + past.now() + "', 'slow', '')");
            past.passes(Duration.ofMinutes(1));
            past.revise(101, past.now(), "quick");
            past.database.commit();
            past.seal();
            slow.commit();
        }
        assertEquals(1, past.check().waiting());

        past.seal();

        SealReport sealed = past.check();
        assertEquals(List.of(true, 0L), List.of(sealed.holds(), sealed.waiting()), sealed.toString());
    }

    @Test
    void one_node_seals_at_a_time_and_the_other_goes_on_when_it_is_gone() throws Exception {
        Sealer there = past.sealer("there");
        past.passes(Duration.ofSeconds(30));
        past.revise(110, past.now(), "finance");
        past.database.commit();

        past.seal(there);
        assertEquals(1, past.check().waiting(), "the other one's lease has not run out");
        past.passes(Duration.ofMinutes(3));
        past.seal(there);

        assertEquals(0, past.check().waiting());
        past.revise(111, past.now(), "finance");
        past.database.commit();
        past.passes(Duration.ofMinutes(3));
        past.seal();
        SealReport both = past.check();
        assertEquals(List.of(true, 0L), List.of(both.holds(), both.waiting()), both.toString());
    }

    @Test
    @EnabledIf("isPostgresql")
    void the_portals_own_user_cannot_change_the_chain() throws Exception {
        try (Connection portal = past.connectAsPortal();
                Statement statement = portal.createStatement()) {
            for (String sql : List.of(
                    "update seal_portion set number = 1", "delete from seal_portion", "truncate seal_portion")) {
                assertThrows(SQLException.class, () -> statement.execute(sql), sql);
            }
        }
    }

    static boolean isPostgresql() {
        return TestDatabase.isPostgresql();
    }
}
