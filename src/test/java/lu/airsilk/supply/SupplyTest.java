package lu.airsilk.supply;

import static lu.airsilk.stock.StockInMemory.kaifeng;
import static lu.airsilk.stock.StockInMemory.luoyang;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.StockInMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stores may count on. */
class SupplyTest {

    private static final Reason WHY = Reason.of("order.cancelled");

    private final StockInMemory stock = new StockInMemory();

    @AfterEach
    void close() {
        stock.close();
    }

    @Test
    void what_one_store_has_reserved_no_other_can_reserve() {
        long line = stock.line(12);
        stock.run(() -> OneByOneFixture.reserve(stock.supply, line, kaifeng("SO-1"), Units.of(8)));

        Refused refused = assertThrows(
                Refused.class,
                () -> stock.run(() -> OneByOneFixture.reserve(stock.supply, line, luoyang("SO-2"), Units.of(5))));

        SupplyRow row = stock.book.supply(line);
        assertAll(
                () -> assertEquals(Refused.Kind.CONFLICT, refused.kind()),
                () -> assertEquals(
                        "supply.tooLittle", refused.refusals().getFirst().code()),
                () -> assertEquals(
                        List.of(row.reference(), Units.of(4), 5L),
                        refused.refusals().getFirst().arguments()),
                () -> assertEquals(Units.of(4), row.free()),
                () -> assertEquals(List.of("SO-1: 8"), stock.reserved(line)));
    }

    @Test
    void several_reservations_on_one_supply_are_checked_on_their_sum() {
        long line = stock.line(10);
        List<ReservationDraft> eachOfWhichWouldFit =
                List.of(draft(line, kaifeng("SO-1"), 6), draft(line, luoyang("SO-2"), 6));

        assertThrows(Refused.class, () -> stock.run(() -> stock.supply.reserveAll(eachOfWhichWouldFit)));

        assertEquals(List.of(), stock.reserved(line));
    }

    @Test
    void the_ids_of_many_reservations_come_in_the_order_in_which_they_were_asked_for() {
        long first = stock.line(10);
        long second = stock.line(10);

        List<Long> ids = stock.command(() -> stock.supply.reserveAll(List.of(
                draft(second, kaifeng("SO-1"), 1),
                draft(first, kaifeng("SO-2"), 2),
                draft(second, luoyang("SO-3"), 3))));

        assertEquals(
                List.of("SO-1", "SO-2", "SO-3"),
                ids.stream()
                        .map(id ->
                                stock.book.reservations(List.of(id)).getFirst().orderLine())
                        .toList());
    }

    @Test
    void a_released_reservation_frees_its_units_once() {
        long line = stock.line(12);
        long reservation =
                stock.command(() -> OneByOneFixture.reserve(stock.supply, line, kaifeng("SO-1"), Units.of(12)));
        stock.run(() -> OneByOneFixture.release(stock.supply, reservation, WHY));

        assertThrows(Refused.class, () -> stock.run(() -> OneByOneFixture.release(stock.supply, reservation, WHY)));

        assertAll(
                () -> assertEquals(Units.of(12), stock.book.supply(line).free()),
                () -> assertEquals(
                        ReservationState.RELEASED,
                        stock.book.reservationsOf("SO-1").getLast().state()));
    }

    @Test
    void a_lowered_reservation_keeps_the_rest() {
        long line = stock.line(12);
        long reservation =
                stock.command(() -> OneByOneFixture.reserve(stock.supply, line, kaifeng("SO-1"), Units.of(12)));

        stock.run(() -> stock.supply.lower(reservation, Units.of(5), WHY));

        assertAll(
                () -> assertEquals(List.of("SO-1: 7"), stock.reserved(line)),
                () -> assertEquals(Units.of(5), stock.book.supply(line).free()));
    }

    @Test
    void units_take_their_reservations_along_the_oldest_first_and_split_the_one_that_does_not_fit() {
        long purchased = stock.line(30);
        long flying = stock.line(0);
        stock.run(() -> OneByOneFixture.reserve(stock.supply, purchased, kaifeng("SO-1"), Units.of(12)));
        stock.run(() -> OneByOneFixture.reserve(stock.supply, purchased, luoyang("SO-2"), Units.of(12)));

        MovedUnits moved = stock.command(() -> OneByOneFixture.move(stock.supply, purchased, flying, Units.of(18)));

        assertAll(
                () -> assertEquals(List.of("SO-1: 12", "SO-2: 6"), stock.reserved(flying)),
                () -> assertEquals(List.of("SO-2: 6"), stock.reserved(purchased)),
                () -> assertEquals(stock.book.reservationsOn(flying), moved.moved()),
                () -> assertEquals(stock.book.reservationsOn(purchased), moved.left()),
                () -> assertEquals(Units.ZERO, stock.book.supply(flying).free()),
                () -> assertEquals(Units.of(6), stock.book.supply(purchased).free()));
    }

    @Test
    void more_units_than_a_line_has_cannot_leave_it() {
        long from = stock.line(6);
        long to = stock.line(0);

        assertThrows(Refused.class, () -> stock.run(() -> OneByOneFixture.move(stock.supply, from, to, Units.of(7))));
    }

    @Test
    void units_do_not_become_another_product_on_their_way() {
        long bordeaux = stock.line(6);
        long cheese = stock.command(() -> stock.supply.open(new SupplyOpening(
                SupplyKind.CONSIGNMENT_LINE,
                "172-cheese/" + bordeaux,
                new Sku("CHEESE"),
                new PackSize(6),
                Units.ZERO,
                Optional.empty(),
                Optional.empty())));

        Refused refused = assertThrows(
                Refused.class,
                () -> stock.run(() -> OneByOneFixture.move(stock.supply, bordeaux, cheese, Units.of(6))));

        assertEquals("supply.otherProduct", refused.refusals().getFirst().code());
    }

    @Test
    void units_that_never_come_are_taken_from_what_is_free_and_then_from_the_last_reservations() {
        long line = stock.line(20);
        stock.run(() -> OneByOneFixture.reserve(stock.supply, line, kaifeng("SO-1"), Units.of(6)));
        stock.run(() -> OneByOneFixture.reserve(stock.supply, line, luoyang("SO-2"), Units.of(6)));
        stock.run(() -> OneByOneFixture.reserve(stock.supply, line, kaifeng("SO-3"), Units.of(6)));

        List<LostReservation> lost = stock.command(() -> OneByOneFixture.shrink(stock.supply, line, Units.of(10)));

        assertAll(
                () -> assertEquals(
                        List.of("SO-3: 6", "SO-2: 2"),
                        lost.stream()
                                .map(reservation -> reservation.orderLine() + ": " + reservation.units())
                                .toList()),
                () -> assertEquals(List.of("SO-1: 6", "SO-2: 4"), stock.reserved(line)),
                () -> assertEquals(Units.of(10), stock.book.supply(line).quantity()));
    }

    @Test
    void more_than_a_line_has_cannot_be_missing() {
        long line = stock.line(6);

        assertThrows(Refused.class, () -> stock.run(() -> OneByOneFixture.shrink(stock.supply, line, Units.of(7))));
    }

    @Test
    void a_reservation_made_meanwhile_by_another_transaction_is_seen_when_units_are_lost() {
        long line = stock.line(6);
        try (StockInMemory other = new StockInMemory()) {
            stock.database.getTransaction().begin();
            stock.book.supply(line);
            other.run(() -> OneByOneFixture.reserve(other.supply, line, luoyang("SO-9"), Units.of(6)));

            List<LostReservation> lost = OneByOneFixture.shrink(stock.supply, line, Units.of(2));
            stock.database.getTransaction().commit();

            assertEquals(Units.of(2), lost.getFirst().units());
        }
    }

    @Test
    void a_reservation_can_stand_in_one_delivery_only() {
        var lot = stock.command(() -> OneByOneFixture.receive(
                stock.ledger, StockInMemory.aLotOfBordeaux(), lu.airsilk.location.Place.HUB, Units.of(12)));
        long supply = stock.book.ofLot(lot).id();
        long reservation =
                stock.command(() -> OneByOneFixture.reserve(stock.supply, supply, kaifeng("SO-1"), Units.of(6)));
        stock.run(() -> stock.supply.pick(List.of(reservation), "DL-1"));

        assertThrows(Refused.class, () -> stock.run(() -> stock.supply.pick(List.of(reservation), "DL-2")));

        stock.run(() -> stock.supply.unpick(List.of(reservation), "DL-1"));
        stock.run(() -> stock.supply.pick(List.of(reservation), "DL-2"));
        assertEquals(
                ReservationState.PICKED,
                stock.book.reservations(List.of(reservation)).getFirst().state());
    }

    @Test
    void a_reservation_on_goods_in_the_air_cannot_be_picked() {
        long flying = stock.line(6);
        long reservation =
                stock.command(() -> OneByOneFixture.reserve(stock.supply, flying, kaifeng("SO-1"), Units.of(6)));

        assertThrows(Refused.class, () -> stock.run(() -> stock.supply.pick(List.of(reservation), "DL-1")));
    }

    private static ReservationDraft draft(long supply, ReservedFor whom, long units) {
        return new ReservationDraft(supply, whom, Units.of(units));
    }
}
