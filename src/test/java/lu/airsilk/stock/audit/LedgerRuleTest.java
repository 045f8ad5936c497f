package lu.airsilk.stock.audit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lu.airsilk.location.Place;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.StockInMemory;
import lu.airsilk.supply.OneByOneFixture;
import lu.airsilk.supply.SupplyRow;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The audit finds what was planted wrong behind the ledger's back, and names the row. */
class LedgerRuleTest {

    private final StockInMemory stock = new StockInMemory();
    private final LotNumber lot = stock.command(
            () -> OneByOneFixture.receive(stock.ledger, StockInMemory.aLotOfBordeaux(), Place.HUB, Units.of(24)));
    private final SupplyRow supply = stock.book.ofLot(lot);
    private final long reservation = stock.command(
            () -> OneByOneFixture.reserve(stock.supply, supply.id(), StockInMemory.kaifeng("SO-7/1"), Units.of(6)));

    @BeforeEach
    void begin() {
        stock.database.getTransaction().begin();
    }

    @AfterEach
    void takeBackWhatWasPlanted() {
        if (stock.database.getTransaction().isActive()) {
            stock.database.getTransaction().rollback();
        }
        stock.close();
    }

    @Test
    void nothing_is_named_when_only_the_ledger_has_written() {
        assertEquals(Map.of(), named());
    }

    @Test
    void a_leg_without_its_other_side_is_named() {
        plant("delete from stock_leg where lot = '%s' and place = 'SUPPLIER'".formatted(lot));

        assertTrue(only(LedgerRule.I1_TWO_SIDES).contains("legs 1, sum 24"), () -> only(LedgerRule.I1_TWO_SIDES));
    }

    @Test
    void a_movement_without_legs_is_named() {
        plant("delete from stock_leg where lot = '%s'".formatted(lot));

        assertTrue(only(LedgerRule.I1_TWO_SIDES).contains("legs 0, sum 0"), () -> only(LedgerRule.I1_TWO_SIDES));
    }

    @Test
    void a_balance_that_no_movement_proves_is_named() {
        plant("update stock_balance set units = 25 where lot = '%s' and place = 'HUB'".formatted(lot));

        assertAll(
                () -> assertEquals(
                        "lot %s at HUB: balance 25, movements 24".formatted(lot), only(LedgerRule.I3_BALANCES)),
                () -> assertEquals("lot %s: at the hub 25, supply 24".formatted(lot), only(LedgerRule.I7_HUB)));
    }

    @Test
    void a_balance_that_is_not_there_is_named() {
        plant("delete from stock_balance where lot = '%s' and place = 'SUPPLIER'".formatted(lot));

        assertEquals("lot %s at SUPPLIER: balance 0, movements -24".formatted(lot), only(LedgerRule.I3_BALANCES));
    }

    @Test
    void a_supply_that_promises_more_than_its_reservations_is_named() {
        plant("update supply set claimed = 7 where id = " + supply.id());

        assertEquals("supply LOT %s: reserved 7, reservations 6".formatted(lot), only(LedgerRule.I5_RESERVATIONS));
    }

    @Test
    void a_reservation_that_was_ended_behind_the_back_is_named() {
        plant("update claim set state = 'RELEASED' where id = " + reservation);

        assertEquals("supply LOT %s: reserved 6, reservations 0".formatted(lot), only(LedgerRule.I5_RESERVATIONS));
    }

    @Test
    void a_reservation_that_was_lowered_without_a_word_is_named() {
        plant("update claim set units = 5 where id = " + reservation);

        assertEquals(
                "reservation %d (SO-7/1): units 5, born with 6, changes 0".formatted(reservation),
                only(LedgerRule.I7_RESERVATION_HISTORY));
    }

    @Test
    void a_supply_that_changed_without_a_word_is_named() {
        plant("update supply set held = 3 where id = " + supply.id());

        assertEquals(
                "supply LOT %s: quantity 24, held 3, changes 24 and 0".formatted(lot),
                only(LedgerRule.I7_SUPPLY_HISTORY));
    }

    @Test
    void a_movement_under_a_key_that_no_command_had_is_named() {
        plant("update stock_movement set command_key = 'a key' where lot = '%s'".formatted(lot));

        assertTrue(only(LedgerRule.I6_KEYS).endsWith("key a key of hub"), () -> only(LedgerRule.I6_KEYS));
    }

    @Test
    void a_movement_whose_key_a_command_had_is_not_named() {
        plant("update stock_movement set command_key = 'a key' where lot = '%s'".formatted(lot));
        plant("insert into command_log (actor, command_key, fingerprint, at) values ('hub', 'a key', 'f', now())");

        assertEquals(Map.of(), named());
    }

    @Test
    void a_lot_without_its_receipt_is_named() {
        plant("update stock_movement set kind = 'ADJUST' where lot = '%s'".formatted(lot));

        assertEquals("lot %s: births 0".formatted(lot), only(LedgerRule.I7_RECEIPTS));
    }

    @Test
    void the_database_itself_refuses_to_overdraw_a_supply_or_a_place() {
        assertAll(
                () -> assertThrows(
                        ConstraintViolationException.class,
                        () -> plant("update supply set claimed = 25 where id = " + supply.id())),
                () -> assertThrows(
                        ConstraintViolationException.class,
                        () -> plant("update stock_balance set units = -1 where lot = '%s' and place = 'HUB'"
                                .formatted(lot))));
    }

    private void plant(String sql) {
        stock.database.createNativeQuery(sql).executeUpdate();
    }

    private String only(LedgerRule rule) {
        return named().getOrDefault(rule, List.of("nothing")).getFirst();
    }

    private Map<LedgerRule, List<String>> named() {
        Map<LedgerRule, List<String>> named = new TreeMap<>();
        Arrays.stream(LedgerRule.values()).forEach(rule -> {
            List<?> rows = stock.database.createNativeQuery(rule.sql()).getResultList();
            if (!rows.isEmpty()) {
                named.put(rule, rows.stream().map(String::valueOf).toList());
            }
        });
        return named;
    }
}
