package lu.airsilk.stock;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;
import static lu.airsilk.stock.ClaimState.FULFILLED;
import static lu.airsilk.stock.ClaimState.LIVE;
import static lu.airsilk.stock.ClaimState.PICKED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lu.airsilk.shared.LotNumber;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.stock.logic.Taking;

/**
 * Who may count on which units: the purchase lines, consignment lines and lots, and the stores' claims on them. Every
 * verb is part of a command and runs in its transaction.
 *
 * <p>The figures of a supply change in one guarded statement, so nothing is promised twice, whoever comes at the same
 * moment; who comes too late is refused. The row of a supply is also the lock of its claims: who changes a claim has
 * changed or locked its supply before. Rows are touched in ascending id; a command that calls several verbs for several
 * supplies takes them first, by {@link #lock}.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Supply {

    /** Who loses first when units are lost: the last claim, and those in a delivery after all others. */
    private static final Comparator<ClaimRow> FIRST_TO_LOSE = Comparator.comparing(
                    (ClaimRow row) -> row.state() == PICKED)
            .thenComparing(ClaimRow::id, Comparator.reverseOrder());

    @Inject
    Supplies supplies;

    @Inject
    Claims claims;

    /** Keeps other transactions off these supplies until this one ends. */
    public void lock(Collection<Long> ids) {
        supplies.lock(ids);
    }

    /** Begins the supply of a line and gives its id. */
    public long open(SupplyOpening opening) {
        long id = supplies.add(new SupplySource(opening));
        supplies.record(id, Shift.NONE.more(opening.quantity()), Reason.of("supply.opened", opening.reference()));
        return id;
    }

    /** Gives the supply of a line more units; a lot's are counted by the {@link Ledger}. */
    public void add(SupplyKind kind, String reference, Units more) {
        SupplyRow row = supplies.row(kind, reference).orElseThrow(() -> Refused.unknown("supply.unknown", reference));
        supplies.change(line(row).id(), Shift.NONE.more(more), Reason.of("supply.added", more));
    }

    /** Keeps units for a store and gives the claim's id; refused when fewer are free. */
    public long claim(long supply, ClaimFor whom, Units units) {
        return claimAll(List.of(new ClaimDraft(supply, whom, units))).getFirst();
    }

    /**
     * Makes all these claims or none; each supply is asked once, for the sum.
     *
     * @return the claims' ids, in the order of the drafts
     */
    public List<Long> claimAll(List<ClaimDraft> drafts) {
        drafts.stream()
                .collect(groupingBy(
                        ClaimDraft::supply,
                        TreeMap::new,
                        mapping(ClaimDraft::units, reducing(Units.ZERO, Units::plus))))
                .forEach((supply, sum) -> supplies.shift(supply, Shift.NONE.claim(sum)));
        return claims.add(drafts);
    }

    /** Gives a claim up; refused when it has ended. */
    public void release(long claim, Reason why) {
        releaseAll(List.of(claim), why);
    }

    /** Gives all these claims up; refused when one of them has ended. */
    public void releaseAll(Collection<Long> ids, Reason why) {
        known(ids).forEach(row -> lower(row, row.units(), why));
    }

    /** Gives a part of a claim up; a claim of nothing has ended. */
    public void lower(long claim, Units by, Reason why) {
        known(List.of(claim)).forEach(row -> lower(row, by, why));
    }

    private void lower(ClaimRow row, Units by, Reason why) {
        if (!row.isLive() || by.isMoreThan(row.units())) {
            throw Refused.conflict("claim.changed", row.orderLine());
        }
        supplies.shift(row.supply(), Shift.NONE.unclaim(by));
        claims.become(row, row.with(row.units().minus(by)), why);
    }

    /** Takes claims on lots into a delivery; refused when one is soft, or in another delivery already. */
    public void pick(Collection<Long> ids, String delivery) {
        turn(ids, LIVE, PICKED, Reason.of("claim.picked", delivery));
    }

    /** Takes claims out of a delivery that will not leave. */
    public void unpick(Collection<Long> ids, String delivery) {
        turn(ids, PICKED, LIVE, Reason.of("claim.unpicked", delivery));
    }

    private void turn(Collection<Long> ids, ClaimState from, ClaimState to, Reason why) {
        lock(known(ids).stream().map(ClaimRow::supply).toList());
        for (ClaimRow row : known(ids)) {
            if (!row.isHard() || row.state() != from) {
                throw Refused.conflict("claim.changed", row.orderLine());
            }
            claims.become(row, row.in(to), why);
        }
    }

    /**
     * Moves units from a line to the next line or lot on their way, with the claims on them: the oldest claims go first,
     * before any free unit, and one that does not fit is split. A lot has its units from the {@link Ledger}, so there
     * only the claims are added.
     */
    public MovedUnits move(long from, long to, Units units) {
        lock(List.of(from, to));
        SupplyRow old = line(supplies.row(from));
        SupplyRow next = supplies.row(to);
        Refused.unless(old.sku().equals(next.sku()), "supply.otherProduct", old.reference(), next.reference());
        SequencedMap<ClaimRow, Units> going = Taking.inOrder(units(claims.liveOn(from).stream()), units);
        Units claimed = Taking.sum(going.values());
        Reason why = Reason.of("supply.moved", units, old.reference(), next.reference());
        supplies.change(from, Shift.NONE.less(units).unclaim(claimed), why);
        supplies.change(to, Shift.NONE.more(next.isLot() ? Units.ZERO : units).claim(claimed), why);
        List<ClaimRow> moved = going.entrySet().stream()
                .map(one -> pass(one.getKey(), one.getValue(), next, why))
                .toList();
        return new MovedUnits(moved, claims.liveOn(from));
    }

    private ClaimRow pass(ClaimRow row, Units part, SupplyRow to, Reason why) {
        return part.equals(row.units()) ? claims.become(row, row.on(to), why) : claims.split(row, part, to, why);
    }

    /**
     * Takes units off a line that will never come. Free units go first; then the claims made last are lowered.
     *
     * @return the claims that lost their supply, and by how much
     */
    public List<LostClaim> shrink(long supply, Units missing) {
        lock(List.of(supply));
        SupplyRow row = line(supplies.row(supply));
        return withdraw(row, missing, Shift.NONE.less(missing), Reason.of("supply.shrunk", missing, row.reference()));
    }

    /**
     * Gives whole claims on a supply up until so many units are free, those made last first; none when enough are.
     *
     * @return the claims that were given up, as they were; refused when one of them stands in a delivery
     */
    public List<ClaimRow> free(long supply, Units wanted, Reason why) {
        lock(List.of(supply));
        Units missing = wanted.minus(wanted.min(supplies.row(supply).free()));
        List<ClaimRow> given = new ArrayList<>();
        for (ClaimRow row : claims.liveOn(supply).stream().sorted(FIRST_TO_LOSE).toList()) {
            if (missing.isZero()) {
                break;
            }
            Refused.unless(row.state() == LIVE, "claim.picked", row.orderLine());
            lower(row, row.units(), why);
            given.add(row);
            missing = missing.minus(missing.min(row.units()));
        }
        return given;
    }

    /**
     * Gives the claims on a lot back to the line that it came from, because its receipt is taken back: they are soft
     * again. The line must have the units already; refused when one of them stands in a delivery.
     */
    public void giveBack(long lot, long line) {
        lock(List.of(lot, line));
        List<ClaimRow> going = claims.liveOn(lot);
        SupplyRow to = line(supplies.row(line));
        Units units = Taking.sum(going.stream().map(ClaimRow::units).toList());
        Reason why = Reason.of("supply.givenBack", units, supplies.row(lot).reference(), to.reference());
        going.forEach(row -> Refused.unless(row.state() == LIVE, "claim.picked", row.orderLine()));
        supplies.change(lot, Shift.NONE.unclaim(units), why);
        supplies.change(line, Shift.NONE.claim(units), why);
        going.forEach(row -> claims.become(row, row.on(to), why));
    }

    /**
     * Says when the units of all lines of a document can be at the hub, or that nobody knows.
     *
     * @param document such as an air waybill; its lines are {@code document/1} and so on
     */
    public void expect(SupplyKind kind, String document, Optional<Instant> at) {
        supplies.expect(kind, document, at);
    }

    /** A lot that the ledger makes; its units come with its receipt. */
    void born(Lot lot) {
        supplies.add(new SupplySource(lot));
    }

    /** What the ledger has brought to the hub or, below zero, taken from there; only free units can leave. */
    void atHub(LotNumber lot, long units, Reason why) {
        supplies.change(supplies.row(lot).id(), new Shift(units, 0, 0), why);
    }

    /** Holds units of a lot back; when too few are free, the claims made last lose theirs. */
    List<LostClaim> hold(LotNumber lot, Units units, Reason why) {
        lock(List.of(supplies.row(lot).id()));
        return withdraw(supplies.row(lot), units, Shift.NONE.hold(units), why);
    }

    void unhold(LotNumber lot, Units units, Reason why) {
        supplies.change(supplies.row(lot).id(), Shift.NONE.unhold(units), why);
    }

    /** Ends claims whose units leave the hub, each with the line of the document that takes them along. */
    List<ClaimRow> fulfil(Map<Long, String> documents) {
        return known(documents.keySet()).stream()
                .map(row -> fulfil(row, Reason.of("stock.moved", documents.getOrDefault(row.id(), ""))))
                .toList();
    }

    private ClaimRow fulfil(ClaimRow row, Reason why) {
        if (!row.isHard() || !row.isLive()) {
            throw Refused.conflict("claim.changed", row.orderLine());
        }
        supplies.change(row.supply(), Shift.NONE.less(row.units()).unclaim(row.units()), why);
        return claims.become(row, row.in(FULFILLED), why);
    }

    private List<LostClaim> withdraw(SupplyRow row, Units units, Shift shift, Reason why) {
        Units beyondFree = units.minus(units.min(row.free()));
        Stream<ClaimRow> losers = claims.liveOn(row.id()).stream().sorted(FIRST_TO_LOSE);
        SequencedMap<ClaimRow, Units> lost = Taking.inOrder(units(losers), beyondFree);
        supplies.change(row.id(), shift.unclaim(Taking.sum(lost.values())), why);
        return lost.entrySet().stream()
                .map(one -> lose(one.getKey(), one.getValue(), why))
                .toList();
    }

    private LostClaim lose(ClaimRow row, Units lost, Reason why) {
        claims.become(row, row.with(row.units().minus(lost)), why);
        return new LostClaim(row.id(), row.orderLine(), row.store(), row.reference(), lost);
    }

    private static SequencedMap<ClaimRow, Units> units(Stream<ClaimRow> rows) {
        SequencedMap<ClaimRow, Units> units = new LinkedHashMap<>();
        rows.forEach(row -> units.put(row, row.units()));
        return units;
    }

    private List<ClaimRow> known(Collection<Long> ids) {
        List<ClaimRow> rows = ids.isEmpty() ? List.of() : claims.rows(ids);
        if (rows.size() != ids.size()) {
            throw Refused.unknown("claim.unknown", ids);
        }
        return rows;
    }

    private static SupplyRow line(SupplyRow row) {
        Refused.unless(!row.isLot(), "supply.isLot", row.reference());
        return row;
    }
}
