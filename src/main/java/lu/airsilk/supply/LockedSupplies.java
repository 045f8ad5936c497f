package lu.airsilk.supply;

import static lu.airsilk.supply.ReservationState.HELD;
import static lu.airsilk.supply.ReservationState.LIVE;
import static lu.airsilk.supply.ReservationState.PICKED;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;

/**
 * Supplies with their reservations as a command works on them: locked and read at once, changed in memory one step after the
 * other, written at the end in batches. So two thousand lines take as many questions to the database as one.
 */
final class LockedSupplies {

    private final Supplies supplies;
    private final Reservations reservations;
    private final Map<Long, SupplyRow> rows;
    private final Map<Long, SequencedMap<Long, ReservationRow>> live = new TreeMap<>();
    private final List<SupplyShift> shifts = new ArrayList<>();
    private final List<ReservationTurn> turns = new ArrayList<>();

    LockedSupplies(Supplies supplies, Reservations reservations, Collection<Long> ids) {
        this.supplies = supplies;
        this.reservations = reservations;
        supplies.lock(ids);
        rows = supplies.rows(ids);
        reservations.liveOn(ids).forEach(this::keep);
    }

    private void keep(ReservationRow row) {
        reservationsOn(row.supply()).put(row.id(), row);
    }

    private SequencedMap<Long, ReservationRow> reservationsOn(long supply) {
        return live.computeIfAbsent(supply, id -> new TreeMap<>());
    }

    SupplyRow row(long id) {
        SupplyRow row = rows.get(id);
        if (row == null) {
            throw Refused.unknown("supply.unknown", id);
        }
        return row;
    }

    SupplyRow line(long id) {
        SupplyRow row = row(id);
        Refused.unless(!row.isLot(), "supply.isLot", row.reference());
        return row;
    }

    /** Moves units with the reservations on them: the oldest go first, before any free unit; one that does not fit is split. */
    MovedUnits move(SupplyMove move) {
        SupplyRow old = line(move.from());
        SupplyRow next = row(move.to());
        Units units = move.units();
        Refused.unless(old.sku().equals(next.sku()), "supply.otherProduct", old.reference(), next.reference());
        SequencedMap<ReservationRow, Units> going = taken(reservationsOn(old.id()).values().stream(), units);
        Units reserved = Taking.sum(going.values());
        Reason why = Reason.of("supply.moved", units, old.reference(), next.reference());
        shift(old.id(), Shift.NONE.less(units).release(reserved), why);
        shift(next.id(), Shift.NONE.more(next.isLot() ? Units.ZERO : units).reserve(reserved), why);
        List<ReservationRow> moved = going.entrySet().stream()
                .map(one -> pass(one.getKey(), one.getValue(), next, why))
                .toList();
        return new MovedUnits(moved, List.copyOf(reservationsOn(old.id()).values()));
    }

    private ReservationRow pass(ReservationRow row, Units part, SupplyRow to, Reason why) {
        if (part.equals(row.units())) {
            return turn(row, row.on(to), why);
        }
        turn(row, row.with(row.units().minus(part)), why);
        ReservationRow split = reservations.split(row, part, to);
        keep(split);
        return split;
    }

    /** Lets a supply lose units; free ones go first, then reservations are lowered, and those who lost are named. */
    List<LostReservation> withdraw(long id, Units units, Shift shift, Reason why) {
        Units beyondFree = units.minus(units.min(row(id).free()));
        SequencedMap<ReservationRow, Units> lost =
                taken(Losers.inOrder(reservationsOn(id).values()), beyondFree);
        shift(id, shift.release(Taking.sum(lost.values())), why);
        return lost.entrySet().stream()
                .map(one -> lose(one.getKey(), one.getValue(), why))
                .toList();
    }

    private LostReservation lose(ReservationRow row, Units lost, Reason why) {
        turn(row, row.with(row.units().minus(lost)), why);
        return row.losing(lost);
    }

    /** Gives whole reservations up until so many units are free; one that stands in a delivery is stopped there, or refused. */
    List<ReservationRow> free(long id, Units wanted, boolean picked, Reason why) {
        List<ReservationRow> given =
                Losers.whole(row(id).free(), wanted, reservationsOn(id).values());
        for (ReservationRow row : given) {
            Refused.unless(row.state() == LIVE || picked, "claim.picked", row.orderLine());
            rows.put(id, row(id).after(Shift.NONE.release(row.units())));
            shifts.add(SupplyShift.reservations(id, Shift.NONE.release(row.units())));
            turn(row, row.state() == PICKED ? row.in(HELD) : row.with(Units.ZERO), why);
        }
        return given;
    }

    /** Lets the reservations on a lot be reservations on a line again. */
    void giveBack(long lot, long line) {
        List<ReservationRow> going = List.copyOf(reservationsOn(lot).values());
        SupplyRow to = line(line);
        Units units = Taking.sum(going.stream().map(ReservationRow::units).toList());
        Reason why = Reason.of("supply.givenBack", units, row(lot).reference(), to.reference());
        going.forEach(row -> Refused.unless(row.state() == LIVE, "claim.picked", row.orderLine()));
        shift(lot, Shift.NONE.release(units), why);
        shift(line, Shift.NONE.reserve(units), why);
        going.forEach(row -> turn(row, row.on(to), why));
    }

    private static SequencedMap<ReservationRow, Units> taken(Stream<ReservationRow> from, Units units) {
        SequencedMap<ReservationRow, Units> have = new LinkedHashMap<>();
        from.forEach(row -> have.put(row, row.units()));
        return Taking.inOrder(have, units);
    }

    private void shift(long id, Shift by, Reason why) {
        rows.put(id, row(id).after(by));
        shifts.add(SupplyShift.of(id, by, why));
    }

    private ReservationRow turn(ReservationRow before, ReservationRow after, Reason why) {
        turns.add(new ReservationTurn(before, after, why));
        if (after.supply() != before.supply() || !after.isLive()) {
            reservationsOn(before.supply()).remove(before.id());
        }
        if (after.isLive()) {
            keep(after);
        }
        return after;
    }

    /** Writes what has changed: the supplies first, in ascending id, then their reservations. */
    void write() {
        supplies.change(shifts);
        reservations.become(turns);
    }
}
