package lu.airsilk.stock;

import static lu.airsilk.location.Place.DAMAGED;
import static lu.airsilk.location.Place.HUB;
import static lu.airsilk.location.Place.IN_DELIVERY;
import static lu.airsilk.location.Place.LOST;
import static lu.airsilk.location.Place.SOLD;
import static lu.airsilk.stock.StockInMemory.KAIFENG;
import static lu.airsilk.stock.StockInMemory.aLotOfBordeaux;
import static lu.airsilk.stock.StockInMemory.kaifeng;
import static lu.airsilk.stock.StockInMemory.luoyang;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.location.Place;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.supply.LostReservation;
import lu.airsilk.supply.OneByOneFixture;
import lu.airsilk.supply.ReservationRow;
import lu.airsilk.supply.ReservationState;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where the units of a lot are. */
class LedgerTest {

    private static final Place KAIFENG_STORE = Place.store(KAIFENG);

    private final StockInMemory stock = new StockInMemory();

    @AfterEach
    void close() {
        stock.close();
    }

    @Test
    void a_lot_is_born_at_the_hub_and_its_units_can_be_reserved() {
        LotNumber lot = received(24);

        SupplyRow supply = stock.book.ofLot(lot);
        assertAll(
                () -> assertTrue(lot.number().matches("L26-\\d{6}"), lot.number()),
                () -> assertEquals(Map.of("HUB", 24L, "SUPPLIER", -24L), balances(lot)),
                () -> assertEquals(Units.of(24), supply.free()),
                () -> assertEquals(
                        new LotRow(lot, aLotOfBordeaux(), StockInMemory.NOW),
                        stock.lots.lot(lot).orElseThrow()));
    }

    @Test
    void a_lot_goes_to_the_store_that_reserved_it_and_is_sold_there() {
        LotNumber lot = received(24);
        long supply = stock.book.ofLot(lot).id();
        long reservation =
                stock.command(() -> OneByOneFixture.reserve(stock.supply, supply, kaifeng("SO-1/1"), Units.of(12)));

        List<ReservationRow> sent =
                stock.command(() -> stock.ledger.dispatch(List.of(new DispatchLine(reservation, "DL-1/1"))));
        stock.run(() -> stock.ledger.moveAll(List.of(
                move(lot, IN_DELIVERY, KAIFENG_STORE, 10, MovementKind.STORE_RECEIPT),
                move(lot, IN_DELIVERY, DAMAGED, 1, MovementKind.DAMAGE),
                move(lot, IN_DELIVERY, LOST, 1, MovementKind.LOSS))));
        stock.run(() -> stock.ledger.move(move(lot, KAIFENG_STORE, SOLD, 4, MovementKind.SALE)));

        SupplyRow left = stock.book.ofLot(lot);
        assertAll(
                () -> assertEquals(
                        List.of(ReservationState.FULFILLED),
                        sent.stream().map(ReservationRow::state).toList()),
                () -> assertEquals(
                        Map.of(
                                "HUB",
                                12L,
                                "SUPPLIER",
                                -24L,
                                "IN_DELIVERY",
                                0L,
                                "KF01",
                                6L,
                                "SOLD",
                                4L,
                                "DAMAGED",
                                1L,
                                "LOST",
                                1L),
                        balances(lot)),
                () -> assertEquals(Units.of(12), left.free()),
                () -> assertEquals(
                        List.of("RECEIPT", "DISPATCH", "STORE_RECEIPT", "DAMAGE", "LOSS", "SALE"),
                        stock.lots.movements(lot).stream()
                                .map(movement -> movement.kind().name())
                                .toList()));
    }

    @Test
    void a_store_cannot_sell_what_it_does_not_have() {
        LotNumber lot = received(24);

        Refused refused = assertThrows(
                Refused.class,
                () -> stock.run(() -> stock.ledger.move(move(lot, KAIFENG_STORE, SOLD, 1, MovementKind.SALE))));

        assertAll(
                () -> assertEquals(
                        "stock.tooLittle", refused.refusals().getFirst().code()),
                () -> assertEquals(
                        List.of(lot, KAIFENG_STORE, 0L, 1L),
                        refused.refusals().getFirst().arguments()),
                () -> assertEquals(Map.of("HUB", 24L, "SUPPLIER", -24L), balances(lot)));
    }

    @Test
    void what_is_reserved_does_not_leave_the_hub_for_anything_else() {
        LotNumber lot = received(24);
        stock.run(() ->
                OneByOneFixture.reserve(stock.supply, stock.book.ofLot(lot).id(), kaifeng("SO-1/1"), Units.of(20)));

        assertThrows(
                Refused.class,
                () -> stock.run(() -> stock.ledger.move(move(lot, HUB, DAMAGED, 5, MovementKind.DAMAGE))));

        stock.run(() -> stock.ledger.move(move(lot, HUB, DAMAGED, 4, MovementKind.DAMAGE)));
        assertEquals(Units.ZERO, stock.book.ofLot(lot).free());
    }

    @Test
    void held_units_can_be_neither_reserved_nor_moved_until_they_are_set_free() {
        LotNumber lot = received(12);
        long supply = stock.book.ofLot(lot).id();
        stock.run(() -> stock.ledger.hold(lot, Units.of(12), Reason.of("stock.damaged")));

        assertThrows(
                Refused.class,
                () -> stock.run(() -> OneByOneFixture.reserve(stock.supply, supply, kaifeng("SO-1/1"), Units.of(1))));
        assertThrows(
                Refused.class,
                () -> stock.run(() -> stock.ledger.move(move(lot, HUB, DAMAGED, 1, MovementKind.DAMAGE))));
        stock.run(() -> OneByOneFixture.unhold(stock.ledger, lot, Units.of(2), Reason.of("stock.looked")));

        stock.run(() -> OneByOneFixture.reserve(stock.supply, supply, kaifeng("SO-1/1"), Units.of(2)));
        assertThrows(
                Refused.class,
                () -> stock.run(
                        () -> OneByOneFixture.unhold(stock.ledger, lot, Units.of(11), Reason.of("stock.looked"))));
        assertEquals(Units.of(10), stock.book.ofLot(lot).held());
    }

    @Test
    void a_hold_takes_the_units_of_the_last_reservations_when_too_few_are_free() {
        LotNumber lot = received(12);
        long supply = stock.book.ofLot(lot).id();
        stock.run(() -> OneByOneFixture.reserve(stock.supply, supply, kaifeng("SO-1/1"), Units.of(6)));
        long inDelivery =
                stock.command(() -> OneByOneFixture.reserve(stock.supply, supply, luoyang("SO-2/1"), Units.of(4)));
        stock.run(() -> stock.supply.pick(List.of(inDelivery), "DL-1"));

        List<LostReservation> lost =
                stock.command(() -> stock.ledger.hold(lot, Units.of(5), Reason.of("stock.recall")));

        assertAll(
                () -> assertEquals(
                        List.of(new LostReservation(
                                lost.getFirst().reservation(), "SO-1/1", KAIFENG, lot.number(), Units.of(3))),
                        lost),
                () -> assertEquals(List.of("SO-1/1: 3", "SO-2/1: 4"), stock.reserved(supply)));
    }

    @Test
    void reservations_in_the_air_become_reservations_on_the_lot_and_nothing_is_counted_twice() {
        long flying = stock.line(30);
        stock.run(() -> OneByOneFixture.reserve(stock.supply, flying, kaifeng("SO-1/1"), Units.of(18)));

        LotNumber lot = stock.command(() -> {
            LotNumber born = OneByOneFixture.receive(stock.ledger, aLotOfBordeaux(), HUB, Units.of(24));
            OneByOneFixture.move(stock.supply, flying, stock.book.ofLot(born).id(), Units.of(24));
            return born;
        });

        SupplyRow onTheLot = stock.book.ofLot(lot);
        assertAll(
                () -> assertEquals(Units.of(24), onTheLot.quantity()),
                () -> assertEquals(Units.of(6), onTheLot.free()),
                () -> assertEquals(Units.of(6), stock.book.supply(flying).quantity()),
                () -> assertTrue(stock.book.hardReservations(KAIFENG).stream()
                        .anyMatch(
                                reservation -> reservation.reference().equals(lot.number()) && reservation.isHard())));
    }

    @Test
    void a_lots_units_are_changed_by_movements_only() {
        LotNumber lot = received(6);

        assertThrows(
                Refused.class,
                () -> stock.run(() -> stock.supply.add(SupplyKind.LOT, Map.of(lot.number(), Units.of(1)))));
        assertThrows(
                Refused.class,
                () -> stock.run(() -> OneByOneFixture.shrink(
                        stock.supply, stock.book.ofLot(lot).id(), Units.of(1))));
    }

    @Test
    void a_movement_that_makes_no_sense_cannot_be_said() {
        LotNumber lot = LotNumber.of("L26-000001");

        assertAll(
                () -> assertThrows(
                        IllegalArgumentException.class, () -> move(lot, HUB, KAIFENG_STORE, 1, MovementKind.DISPATCH)),
                () -> assertThrows(IllegalArgumentException.class, () -> move(lot, HUB, SOLD, 1, MovementKind.SALE)),
                () -> assertThrows(
                        IllegalArgumentException.class, () -> move(lot, HUB, IN_DELIVERY, 0, MovementKind.DISPATCH)));
    }

    private LotNumber received(long units) {
        return stock.command(() -> OneByOneFixture.receive(stock.ledger, aLotOfBordeaux(), HUB, Units.of(units)));
    }

    private static Movement move(LotNumber lot, Place from, Place to, long units, MovementKind kind) {
        return new Movement(lot, from, to, Units.of(units), kind, "DL-1/1");
    }

    private Map<String, Long> balances(LotNumber lot) {
        return stock.database
                .createQuery("select b.key.place, b.units from Balance b where b.key.lot = :lot", Object[].class)
                .setParameter("lot", lot)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> ((Place) row[0]).code(), row -> (Long) row[1], (one, other) -> one, TreeMap::new));
    }
}
