package lu.airsilk.stock;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.Availability;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Place;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.audit.LedgerAuditor;
import lu.airsilk.supply.OneByOneFixture;
import lu.airsilk.supply.StockFixture;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.testbed.ActorFixture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sees which stock, and what the audit says of it, on the database of this run. */
@ExtendWith(ArquillianExtension.class)
class StockOverviewIT {

    private static final Paging ALL = Paging.first(500);

    @Inject
    StockFixture stock;

    @Inject
    ActorFixture actor;

    @Inject
    Ledger ledger;

    @Inject
    Supply supply;

    @Inject
    SupplyBook book;

    @Inject
    StockOverview overview;

    @Inject
    LedgerAuditor auditor;

    @Inject
    Availability availability;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Resource
    UserTransaction transaction;

    private LotNumber lot = LotNumber.of("none");

    @BeforeEach
    void aLotAtTheHubAndInAStore() {
        stock.openStore();
        lot = stock.command(() -> OneByOneFixture.receive(ledger, StockFixture.aLot(), Place.HUB, Units.of(24)));
        stock.command(() -> {
            long source = book.ofLot(lot).id();
            long sent = OneByOneFixture.reserve(supply, source, StockFixture.order("SO-IT/1"), Units.of(6));
            OneByOneFixture.reserve(supply, source, StockFixture.order("SO-IT/2"), Units.of(5));
            ledger.hold(lot, Units.of(2), Reason.of("stock.test"));
            ledger.dispatch(List.of(new DispatchLine(sent, "DL-IT/1")));
            ledger.move(new Movement(
                    lot,
                    Place.IN_DELIVERY,
                    Place.store(StockFixture.STORE),
                    Units.of(6),
                    MovementKind.STORE_RECEIPT,
                    "DL-IT/1"));
            return true;
        });
    }

    @Test
    void the_hub_sees_the_lot_in_both_places_and_what_is_held_and_kept_of_it() {
        actor.is(Role.HUB);

        List<StockRow> rows = ofTheLot(new StockFilter(Optional.empty(), Optional.of(StockFixture.WINE)));

        assertEquals(
                List.of(row(Place.HUB, 18, 2, 5), row(Place.store(StockFixture.STORE), 6, 0, 0)),
                rows.stream()
                        .sorted((one, other) -> one.location().compareTo(other.location()))
                        .toList());
    }

    @Test
    void a_store_sees_its_own_shelf_and_nothing_of_the_hub() {
        actor.isStore(StockFixture.STORE);

        assertAll(
                () -> assertEquals(List.of(row(Place.store(StockFixture.STORE), 6, 0, 0)), ofTheLot(StockFilter.ALL)),
                () -> assertEquals(
                        Refused.Kind.UNKNOWN,
                        assertThrows(Refused.class, () -> ofTheLot(StockFilter.ALL.at(Place.HUB)))
                                .kind()));
    }

    @Test
    void another_store_sees_nothing_of_it() {
        actor.isStore(new StoreCode("KF01"));

        assertAll(
                () -> assertEquals(List.of(), ofTheLot(StockFilter.ALL)),
                () -> assertEquals(
                        Refused.Kind.UNKNOWN,
                        assertThrows(Refused.class, () -> ofTheLot(StockFilter.ALL.at(Place.store(StockFixture.STORE))))
                                .kind()));
    }

    @Test
    void who_has_no_business_with_stock_is_refused() {
        actor.is(Role.CARRIER);

        assertEquals(
                Refused.Kind.FORBIDDEN,
                assertThrows(Refused.class, () -> overview.rows(StockFilter.ALL, ALL))
                        .kind());
    }

    @Test
    void a_page_can_be_sorted_by_each_of_its_columns() {
        actor.is(Role.HUB);

        for (String column : List.of("location", "sku", "lot", "expiry", "units", "-lot")) {
            overview.rows(StockFilter.ALL, new Paging(0, 10, column));
        }
    }

    @Test
    void what_can_be_had_at_once_is_neither_held_nor_kept() {
        Units before = stock.command(() -> availability.onHand(StockFixture.WINE));

        stock.command(() -> ledger.hold(lot, Units.of(4), Reason.of("stock.test")));

        assertEquals(before.minus(Units.of(4)), stock.command(() -> availability.onHand(StockFixture.WINE)));
    }

    @Test
    void the_audit_names_a_balance_that_was_changed_behind_the_ledgers_back() throws Exception {
        actor.is(Role.ADMIN);
        transaction.begin();
        try {
            List<String> before = broken();
            database.createNativeQuery("update stock_balance set units = units + 1 where lot = :lot and place = 'HUB'")
                    .setParameter("lot", lot.number())
                    .executeUpdate();

            assertAll(
                    () -> assertEquals(List.of(), before),
                    () -> assertEquals(
                            List.of(
                                    "I3 lot %s at HUB: balance 19, movements 18".formatted(lot),
                                    "I7 lot %s: at the hub 19, supply 18".formatted(lot)),
                            broken()));
        } finally {
            transaction.rollback();
        }
    }

    private List<String> broken() {
        return auditor.audit().stream()
                .flatMap(invariant -> invariant.offending().stream().map(row -> invariant.id() + " " + row))
                .toList();
    }

    private List<StockRow> ofTheLot(StockFilter filter) {
        return overview.rows(filter, ALL).items().stream()
                .filter(row -> row.lot().equals(lot))
                .toList();
    }

    private StockRow row(Place place, long units, long held, long reserved) {
        return new StockRow(place, StockFixture.WINE, lot, null, null, units, held, reserved, Optional.empty());
    }
}
