package lu.airsilk.supply;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toList;
import static lu.airsilk.supply.ReservationState.HELD;
import static lu.airsilk.supply.ReservationState.LIVE;
import static lu.airsilk.supply.ReservationState.PICKED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;

/**
 * Who may count on which units: the purchase lines, consignment lines and lots, and the stores' reservations on them. Every
 * verb is part of a command and runs in its transaction.
 *
 * <p>The figures of a supply change in one guarded statement, so nothing is promised twice, whoever comes at the same
 * moment; who comes too late is refused. The row of a supply is also the lock of its reservations: who changes a reservation has
 * changed or locked its supply before. Rows are touched in ascending id; a command that calls several verbs for several
 * supplies takes them first, by {@link #lock}.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Supply {

    @Inject
    Supplies supplies;

    @Inject
    Reservations reservations;

    /** Keeps other transactions off these supplies until this one ends. */
    public void lock(Collection<Long> ids) {
        supplies.lock(ids);
    }

    /** Begins the supply of a line and gives its id. */
    public long open(SupplyOpening opening) {
        return openAll(List.of(opening)).getFirst();
    }

    /** Begins the supplies of many lines and gives their ids, in the same order. */
    public List<Long> openAll(List<SupplyOpening> openings) {
        List<Long> ids = supplies.add(openings.stream().map(SupplySource::new).toList());
        supplies.record(IntStream.range(0, ids.size())
                .mapToObj(i -> opened(ids.get(i), openings.get(i)))
                .toList());
        return ids;
    }

    private static SupplyShift opened(long id, SupplyOpening opening) {
        return SupplyShift.of(id, Shift.NONE.more(opening.quantity()), Reason.of("supply.opened", opening.reference()));
    }

    /** Gives the supplies of lines more units; a lot's are counted by the ledger of stock. */
    public void add(SupplyKind kind, Map<String, Units> more) {
        Map<String, SupplyRow> rows = supplies.rows(kind, more.keySet());
        supplies.change(more.entrySet().stream()
                .map(one -> SupplyShift.of(
                        line(rows, one.getKey()).id(),
                        Shift.NONE.more(one.getValue()),
                        Reason.of("supply.added", one.getValue())))
                .toList());
    }

    private static SupplyRow line(Map<String, SupplyRow> rows, String reference) {
        SupplyRow row = rows.get(reference);
        if (row == null) {
            throw Refused.unknown("supply.unknown", reference);
        }
        Refused.unless(!row.isLot(), "supply.isLot", reference);
        return row;
    }

    /**
     * Keeps units for stores: makes all these reservations or none, refused when fewer are free; each supply is asked once, for
     * the sum.
     *
     * @return the reservations' ids, in the order of the drafts
     */
    public List<Long> reserveAll(List<ReservationDraft> drafts) {
        supplies.change(drafts.stream()
                .collect(groupingBy(
                        ReservationDraft::supply,
                        TreeMap::new,
                        mapping(ReservationDraft::units, reducing(Units.ZERO, Units::plus))))
                .entrySet()
                .stream()
                .map(sum -> SupplyShift.reservations(sum.getKey(), Shift.NONE.reserve(sum.getValue())))
                .toList());
        return reservations.add(drafts);
    }

    /** Gives all these reservations up; refused when one of them has ended. */
    public void releaseAll(Collection<Long> ids, Reason why) {
        lower(reservations.known(ids), row -> new LoweredReservation(row.id(), row.units(), why));
    }

    /** Gives a part of a reservation up; a reservation of nothing has ended. */
    public void lower(long reservation, Units by, Reason why) {
        lowerAll(List.of(new LoweredReservation(reservation, by, why)));
    }

    /** The same for many reservations, each named once. */
    public void lowerAll(List<LoweredReservation> lowered) {
        Map<Long, LoweredReservation> byReservation =
                lowered.stream().collect(Collectors.toMap(LoweredReservation::reservation, Function.identity()));
        lower(reservations.known(byReservation.keySet()), row -> Objects.requireNonNull(byReservation.get(row.id())));
    }

    private void lower(List<ReservationRow> rows, Function<ReservationRow, LoweredReservation> how) {
        List<SupplyShift> shifts = new ArrayList<>();
        List<ReservationTurn> turns = new ArrayList<>();
        for (ReservationRow row : rows) {
            LoweredReservation lowered = how.apply(row);
            if (!row.isLive() || lowered.by().isMoreThan(row.units())) {
                throw Refused.conflict("claim.changed", row.orderLine());
            }
            shifts.add(SupplyShift.reservations(row.supply(), Shift.NONE.release(lowered.by())));
            turns.add(new ReservationTurn(row, row.with(row.units().minus(lowered.by())), lowered.why()));
        }
        supplies.change(shifts);
        reservations.become(turns);
    }

    /** Takes reservations on lots into a delivery; refused when one is soft, or in another delivery already. */
    public void pick(Collection<Long> ids, String delivery) {
        turn(ids, LIVE, PICKED, Reason.of("claim.picked", delivery));
    }

    /** Takes reservations out of a delivery that will not leave. */
    public void unpick(Collection<Long> ids, String delivery) {
        turn(ids, PICKED, LIVE, Reason.of("claim.unpicked", delivery));
    }

    private void turn(Collection<Long> ids, ReservationState from, ReservationState to, Reason why) {
        lock(reservations.known(ids).stream().map(ReservationRow::supply).toList());
        List<ReservationRow> rows = reservations.known(ids);
        for (ReservationRow row : rows) {
            if (!row.isHard() || row.state() != from) {
                throw Refused.conflict("claim.changed", row.orderLine());
            }
        }
        reservations.become(rows.stream()
                .map(row -> new ReservationTurn(row, row.in(to), why))
                .toList());
    }

    /**
     * Moves units from a line to the next line or lot on their way, with the reservations on them: the oldest reservations go first,
     * before any free unit, and one that does not fit is split. A lot has its units from the ledger of stock, so there
     * only the reservations are added. Many times, in this order.
     */
    public List<MovedUnits> moveAll(List<SupplyMove> moves) {
        LockedSupplies locked = locked(moves.stream()
                .flatMap(move -> Stream.of(move.from(), move.to()))
                .toList());
        List<MovedUnits> moved = moves.stream().map(locked::move).toList();
        locked.write();
        return moved;
    }

    private LockedSupplies locked(Collection<Long> ids) {
        return new LockedSupplies(supplies, reservations, new TreeSet<>(ids));
    }

    /**
     * Takes units off lines that will never come, by the ids of their supplies. Free units go first; then the reservations made
     * last are lowered.
     *
     * @return the reservations that lost their supply, and by how much
     */
    public List<LostReservation> shrinkAll(SortedMap<Long, Units> missing) {
        LockedSupplies locked = locked(missing.keySet());
        List<LostReservation> lost = missing.entrySet().stream()
                .flatMap(one -> shrink(locked, one.getKey(), one.getValue()).stream())
                .toList();
        locked.write();
        return lost;
    }

    private static List<LostReservation> shrink(LockedSupplies locked, long id, Units missing) {
        Reason why = Reason.of("supply.shrunk", missing, locked.line(id).reference());
        return locked.withdraw(id, missing, Shift.NONE.less(missing), why);
    }

    /**
     * Gives whole reservations on a supply up until so many units are free, those made last first; none when enough are.
     * Those that stand in a delivery come after all others, and are stopped there instead: they wait for {@link #letGo} or
     * {@link #giveUpHeld}.
     *
     * @param picked whether it reaches what stands in deliveries; else refused when too little is free without it
     * @return the reservations that were given up or stopped, as they were
     */
    public List<ReservationRow> free(long supply, Units wanted, boolean picked, Reason why) {
        LockedSupplies locked = locked(List.of(supply));
        List<ReservationRow> given = locked.free(supply, wanted, picked, why);
        locked.write();
        return given;
    }

    /** Lets stopped reservations go on in their deliveries; their units must be free again. */
    public void letGo(Collection<Long> ids, Reason why) {
        List<ReservationRow> rows = heldOnes(ids);
        supplies.change(rows.stream()
                .map(row -> SupplyShift.reservations(row.supply(), Shift.NONE.reserve(row.units())))
                .toList());
        reservations.become(rows.stream()
                .map(row -> new ReservationTurn(row, row.in(PICKED), why))
                .toList());
    }

    /**
     * Gives stopped reservations up; their units stay held.
     *
     * @return the reservations as they were
     */
    public List<ReservationRow> giveUpHeld(Collection<Long> ids, Reason why) {
        List<ReservationRow> rows = heldOnes(ids);
        reservations.become(rows.stream()
                .map(row -> new ReservationTurn(row, row.with(Units.ZERO), why))
                .toList());
        return rows;
    }

    /**
     * Gives up what is kept for these order lines beyond whole cases, wherever it is: the rest of a case goes to nobody. What is
     * loose on its own supply goes first; what stands in a delivery becomes less there, whose lines follow {@link LooseGivenUp}.
     *
     * @return the reservations that were lowered, and by how much; none where only whole cases are kept
     */
    public List<LostReservation> giveUpLoose(Collection<String> orderLines, Reason why) {
        lock(kept(orderLines).map(ReservationRow::supply).distinct().toList());
        List<SupplyShift> shifts = new ArrayList<>();
        List<ReservationTurn> turns = new ArrayList<>();
        List<LostReservation> lost = new ArrayList<>();
        kept(orderLines).collect(groupingBy(ReservationRow::orderLine, TreeMap::new, toList())).values().stream()
                .flatMap(line -> Losers.loose(line).entrySet().stream())
                .forEach(one -> {
                    ReservationRow row = one.getKey();
                    if (row.isLive()) {
                        shifts.add(SupplyShift.reservations(row.supply(), Shift.NONE.release(one.getValue())));
                    }
                    turns.add(new ReservationTurn(row, row.with(row.units().minus(one.getValue())), why));
                    lost.add(row.losing(one.getValue()));
                });
        supplies.change(shifts);
        reservations.become(turns);
        return lost;
    }

    private Stream<ReservationRow> kept(Collection<String> orderLines) {
        return reservations.ofOrderLines(orderLines).stream().filter(row -> row.isLive() || row.isHeld());
    }

    private List<ReservationRow> heldOnes(Collection<Long> ids) {
        lock(reservations.known(ids).stream().map(ReservationRow::supply).toList());
        List<ReservationRow> rows = reservations.known(ids);
        rows.forEach(row -> {
            if (row.state() != HELD) {
                throw Refused.conflict("claim.changed", row.orderLine());
            }
        });
        return rows;
    }

    /**
     * Gives the reservations on lots back to the lines that they came from, because their receipt is taken back: they are soft
     * again. The lines must have the units already; refused when one of the reservations stands in a delivery.
     *
     * @param lines the line's supply by the lot's
     */
    public void giveBack(SortedMap<Long, Long> lines) {
        LockedSupplies locked = locked(
                Stream.concat(lines.keySet().stream(), lines.values().stream()).toList());
        lines.forEach(locked::giveBack);
        locked.write();
    }

    /**
     * Says when the units of all lines of a document can be at the hub, or that nobody knows.
     *
     * @param document such as an air waybill; its lines are {@code document/1} and so on
     */
    public void expect(SupplyKind kind, String document, Optional<Instant> at) {
        supplies.expect(kind, document, at);
    }

    /** The same of one supply. */
    public void expectOf(SupplyKind kind, String reference, Optional<Instant> at) {
        supplies.expectOf(kind, reference, at);
    }
}
