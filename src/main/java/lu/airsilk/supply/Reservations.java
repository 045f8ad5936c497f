package lu.airsilk.supply;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import lu.airsilk.platform.Among;
import lu.airsilk.platform.LineRange;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.command.Stamps;
import lu.airsilk.platform.persistence.GuardedStatement;
import lu.airsilk.platform.persistence.NewRows;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.StoreCode;

/** The reservations with the supplies they are on, read afresh each time, and the one statement that changes them. */
@Repository
class Reservations {

    private static final String ROWS =
            "select new lu.airsilk.supply.ReservationRow(c.id, s.id, s.kind, s.reference, s.sku,"
                    + " s.unitsPerCase, s.expiry, c.orderLine, c.store, c.run, c.units, c.state)"
                    + " from Reservation c join SupplySource s on s.id = c.supplyId where ";
    private static final String LIVE =
            "c.state in (lu.airsilk.supply.ReservationState.LIVE, lu.airsilk.supply.ReservationState.PICKED)";

    private static final String BECOME = """
        update claim set supply_id = ?, units = ?, state = ?
        where id = ? and supply_id = ? and units = ? and state = ?\
        """;

    private static final int AT_ONCE = 1_000;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    Stamps stamps;

    /** Adds reservations and gives their ids, in the same order. */
    List<Long> add(List<ReservationDraft> drafts) {
        Stamp stamp = stamps.now();
        List<Reservation> reservations =
                drafts.stream().map(draft -> new Reservation(draft, stamp)).toList();
        new NewRows(database).add(reservations.stream());
        return reservations.stream().map(Reservation::id).toList();
    }

    /** Makes reservations what they shall be, in this order, and writes down why; refused when one is not what it was. */
    void become(List<ReservationTurn> turns) {
        new GuardedStatement(database)
                .inVain(BECOME, turns, ReservationTurn::values).stream()
                        .findFirst()
                        .ifPresent(refused -> {
                            throw Refused.conflict(
                                    "claim.changed", refused.before().orderLine());
                        });
        Stamp stamp = stamps.now();
        turns.forEach(turn -> database.persist(new ReservationChange(turn, stamp)));
    }

    /** A part of a reservation as a reservation of its own, on another supply; the whole must become less by as much. */
    ReservationRow split(ReservationRow whole, Units part, SupplyRow to) {
        Reservation own = new Reservation(whole, new ReservationDraft(to.id(), whole.whom(), part), stamps.now());
        database.persist(own);
        return whole.part(own.id(), part).on(to);
    }

    /** A reservation and when it was made. */
    private record Made(long id, Instant at) {}

    /** When they were made. */
    Map<Long, Instant> madeAt(Collection<Long> ids) {
        return database.createQuery("select r.id, r.madeAt from Reservation r where r.id in :ids", Made.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Made::id, Made::at));
    }

    /** These reservations; refused when one of them is unknown. */
    List<ReservationRow> known(Collection<Long> ids) {
        List<ReservationRow> rows = ids.isEmpty() ? List.of() : rows(ids);
        if (rows.size() != ids.size()) {
            throw Refused.unknown("claim.unknown", ids);
        }
        return rows;
    }

    List<ReservationRow> rows(Collection<Long> ids) {
        Among these = Among.of("id", ids);
        return these.bind(query(these.in("c.id") + "order by s.id, c.id")).getResultList();
    }

    List<ReservationRow> ofOrderLines(Collection<String> orderLines) {
        if (orderLines.isEmpty()) {
            return List.of();
        }
        Among these = Among.of("line", orderLines);
        return these.bind(query(these.in("c.orderLine") + "order by c.id")).getResultList();
    }

    /** The live reservations on these supplies, in the order in which they were made. */
    List<ReservationRow> liveOn(Collection<Long> ids) {
        return ids.stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .map(some -> Among.of("supply", some))
                .flatMap(these -> these.bind(query(these.in("s.id") + "and " + LIVE + " order by c.id"))
                        .getResultStream())
                .toList();
    }

    List<ReservationRow> hardOf(StoreCode store) {
        return query("c.store = :store and c.state = lu.airsilk.supply.ReservationState.LIVE"
                        + " and s.kind = lu.airsilk.supply.SupplyKind.LOT order by s.sku, s.expiry, c.id")
                .setParameter("store", store)
                .getResultList();
    }

    List<StoreReservations> sums(SupplyKind kind) {
        return sums(kind, "").getResultList();
    }

    List<StoreReservations> sums(SupplyKind kind, LineRange lines) {
        return lines.in(sums(kind, " and " + LineRange.condition("s.reference")))
                .getResultList();
    }

    List<String> orderLines(SupplyKind kind, LineRange lines) {
        return lines.in(database.createQuery(
                        "select distinct c.orderLine from Reservation c join SupplySource s on s.id = c.supplyId"
                                + " where s.kind = :kind and " + LIVE + " and " + LineRange.condition("s.reference"),
                        String.class))
                .setParameter("kind", kind)
                .getResultList();
    }

    /** Units of a line or a lot that are reserved for a store. */
    private record OnReference(String reference, StoreCode store, long units) {}

    Map<String, SortedMap<StoreCode, Units>> sums(SupplyKind kind, Collection<String> references) {
        Among these = Among.of("reference", references);
        return these.bind(database.createQuery(
                        "select s.reference, c.store, sum(c.units) from Reservation c join SupplySource s on s.id ="
                                + " c.supplyId where s.kind = :kind and" + these.in("s.reference") + "and " + LIVE
                                + " group by s.reference, c.store",
                        OnReference.class))
                .setParameter("kind", kind)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        OnReference::reference,
                        Collectors.toMap(
                                OnReference::store, one -> new Units(one.units()), Units::plus, TreeMap::new)));
    }

    private TypedQuery<StoreReservations> sums(SupplyKind kind, String condition) {
        return database.createQuery(
                        "select new lu.airsilk.supply.StoreReservations(c.store, s.sku, s.unitsPerCase, sum(c.units))"
                                + " from Reservation c join SupplySource s on s.id = c.supplyId where s.kind = :kind and "
                                + LIVE + condition
                                + " group by c.store, s.sku, s.unitsPerCase order by c.store, s.sku, s.unitsPerCase",
                        StoreReservations.class)
                .setParameter("kind", kind);
    }

    List<WaitingStore> waiting() {
        return database.createQuery(
                        "select new lu.airsilk.supply.WaitingStore(c.store, count(distinct c.orderLine), sum(c.units))"
                                + " from Reservation c join SupplySource s on s.id = c.supplyId"
                                + " where c.state = lu.airsilk.supply.ReservationState.LIVE"
                                + " and s.kind = lu.airsilk.supply.SupplyKind.LOT group by c.store order by c.store",
                        WaitingStore.class)
                .getResultList();
    }

    private TypedQuery<ReservationRow> query(String condition) {
        return database.createQuery(ROWS + condition, ReservationRow.class);
    }
}
