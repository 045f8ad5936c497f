package lu.airsilk.supply;

import static lu.airsilk.supply.ClaimState.LIVE;
import static lu.airsilk.supply.ClaimState.PICKED;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
 * Supplies with their claims as a command works on them: locked and read at once, changed in memory one step after the
 * other, written at the end in batches. So two thousand lines take as many questions to the database as one.
 */
final class LockedSupplies {

    /** Who loses first when units are lost: the last claim, and those in a delivery after all others. */
    private static final Comparator<ClaimRow> FIRST_TO_LOSE = Comparator.comparing(
                    (ClaimRow row) -> row.state() == PICKED)
            .thenComparing(ClaimRow::id, Comparator.reverseOrder());

    private final Supplies supplies;
    private final Claims claims;
    private final Map<Long, SupplyRow> rows;
    private final Map<Long, SequencedMap<Long, ClaimRow>> live = new TreeMap<>();
    private final List<Shifted> shifts = new ArrayList<>();
    private final List<ClaimTurn> turns = new ArrayList<>();

    LockedSupplies(Supplies supplies, Claims claims, Collection<Long> ids) {
        this.supplies = supplies;
        this.claims = claims;
        supplies.lock(ids);
        rows = supplies.rows(ids);
        claims.liveOn(ids).forEach(this::keep);
    }

    private void keep(ClaimRow row) {
        claimsOn(row.supply()).put(row.id(), row);
    }

    private SequencedMap<Long, ClaimRow> claimsOn(long supply) {
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

    /** Moves units with the claims on them: the oldest go first, before any free unit; one that does not fit is split. */
    MovedUnits move(SupplyMove move) {
        SupplyRow old = line(move.from());
        SupplyRow next = row(move.to());
        Units units = move.units();
        Refused.unless(old.sku().equals(next.sku()), "supply.otherProduct", old.reference(), next.reference());
        SequencedMap<ClaimRow, Units> going = taken(claimsOn(old.id()).values().stream(), units);
        Units claimed = Taking.sum(going.values());
        Reason why = Reason.of("supply.moved", units, old.reference(), next.reference());
        shift(old.id(), Shift.NONE.less(units).unclaim(claimed), why);
        shift(next.id(), Shift.NONE.more(next.isLot() ? Units.ZERO : units).claim(claimed), why);
        List<ClaimRow> moved = going.entrySet().stream()
                .map(one -> pass(one.getKey(), one.getValue(), next, why))
                .toList();
        return new MovedUnits(moved, List.copyOf(claimsOn(old.id()).values()));
    }

    private ClaimRow pass(ClaimRow row, Units part, SupplyRow to, Reason why) {
        if (part.equals(row.units())) {
            return turn(row, row.on(to), why);
        }
        turn(row, row.with(row.units().minus(part)), why);
        ClaimRow split = claims.split(row, part, to);
        keep(split);
        return split;
    }

    /** Lets a supply lose units; free ones go first, then claims are lowered, and those who lost are named. */
    List<LostClaim> withdraw(long id, Units units, Shift shift, Reason why) {
        Units beyondFree = units.minus(units.min(row(id).free()));
        SequencedMap<ClaimRow, Units> lost = taken(losers(id), beyondFree);
        shift(id, shift.unclaim(Taking.sum(lost.values())), why);
        return lost.entrySet().stream()
                .map(one -> lose(one.getKey(), one.getValue(), why))
                .toList();
    }

    private LostClaim lose(ClaimRow row, Units lost, Reason why) {
        turn(row, row.with(row.units().minus(lost)), why);
        return new LostClaim(row.id(), row.orderLine(), row.store(), row.reference(), lost);
    }

    /** Gives whole claims up until so many units are free; refused for one that stands in a delivery. */
    List<ClaimRow> free(long id, Units wanted, Reason why) {
        List<ClaimRow> given = new ArrayList<>();
        for (ClaimRow row : losers(id).toList()) {
            if (!wanted.isMoreThan(row(id).free())) {
                break;
            }
            Refused.unless(row.state() == LIVE, "claim.picked", row.orderLine());
            rows.put(id, row(id).after(Shift.NONE.unclaim(row.units())));
            shifts.add(Shifted.claims(id, Shift.NONE.unclaim(row.units())));
            turn(row, row.with(Units.ZERO), why);
            given.add(row);
        }
        return given;
    }

    /** Lets the claims on a lot be claims on a line again. */
    void giveBack(long lot, long line) {
        List<ClaimRow> going = List.copyOf(claimsOn(lot).values());
        SupplyRow to = line(line);
        Units units = Taking.sum(going.stream().map(ClaimRow::units).toList());
        Reason why = Reason.of("supply.givenBack", units, row(lot).reference(), to.reference());
        going.forEach(row -> Refused.unless(row.state() == LIVE, "claim.picked", row.orderLine()));
        shift(lot, Shift.NONE.unclaim(units), why);
        shift(line, Shift.NONE.claim(units), why);
        going.forEach(row -> turn(row, row.on(to), why));
    }

    private Stream<ClaimRow> losers(long supply) {
        return List.copyOf(claimsOn(supply).values()).stream().sorted(FIRST_TO_LOSE);
    }

    private static SequencedMap<ClaimRow, Units> taken(Stream<ClaimRow> from, Units units) {
        SequencedMap<ClaimRow, Units> have = new LinkedHashMap<>();
        from.forEach(row -> have.put(row, row.units()));
        return Taking.inOrder(have, units);
    }

    private void shift(long id, Shift by, Reason why) {
        rows.put(id, row(id).after(by));
        shifts.add(Shifted.of(id, by, why));
    }

    private ClaimRow turn(ClaimRow before, ClaimRow after, Reason why) {
        turns.add(new ClaimTurn(before, after, why));
        if (after.supply() != before.supply() || !after.isLive()) {
            claimsOn(before.supply()).remove(before.id());
        }
        if (after.isLive()) {
            keep(after);
        }
        return after;
    }

    /** Writes what has changed: the supplies first, in ascending id, then their claims. */
    void write() {
        supplies.change(shifts);
        claims.become(turns);
    }
}
