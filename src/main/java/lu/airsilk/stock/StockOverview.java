package lu.airsilk.stock;

import static lu.airsilk.identity.Role.ALLOCATION;
import static lu.airsilk.identity.Role.ASSISTANT;
import static lu.airsilk.identity.Role.AUDIT;
import static lu.airsilk.identity.Role.HUB;
import static lu.airsilk.identity.Role.OWNER;
import static lu.airsilk.identity.Role.QUALITY;
import static lu.airsilk.identity.Role.STORE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.location.Place;
import lu.airsilk.location.PlaceScope;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyRow;
import org.jspecify.annotations.Nullable;

/** What lies where, lot by lot. Store people see their own stores and nothing of the hub. */
@ApplicationScoped
public class StockOverview {

    private static final String FROM = " from Balance b join Lot l on l.number = b.key.lot where b.units > 0 and"
            + PlaceScope.condition("b.key.place");

    /** Of a balance {@code b} of a lot {@code l}: not all of it is held back. Who is asked to write off counts by the same words. */
    public static final String UNHELD =
            " and b.units > (select coalesce(sum(h.units), 0L) from LotHold h where h.lot = l.number and h.endedAt is null)";

    private static final Map<String, String> COLUMNS = Map.of(
            "location", "b.key.place", "sku", "l.sku", "lot", "l.number", "expiry", "l.expiry", "units", "b.units");
    private static final Set<Place> GONE = Set.of(Place.SOLD, Place.LOST, Place.ADJUSTMENT);

    /** How long it would have kept matters to nobody. */
    private static final Set<Place> PAST_KEEPING = Set.of(Place.DAMAGED, Place.SOLD, Place.LOST, Place.ADJUSTMENT);

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    @Inject
    StoreDirectory stores;

    @Inject
    SupplyBook supplies;

    @Inject
    PutAways putAways;

    /** A page of the stock, by product and expiry unless asked otherwise; a place out of scope is unknown. */
    @Allowed({STORE, ASSISTANT, OWNER, HUB, ALLOCATION, AUDIT})
    public Page<StockRow> rows(StockFilter filter, Paging paging) {
        filter.location().ifPresent(this::requireKnown);
        String where = FROM + condition(filter);
        long total = query("select count(b)" + where, Long.class, filter).getSingleResult();
        String rows = "select b.key.place, l.sku, l.number, l.supplierLot, l.expiry, b.units" + where
                + paging.orderBy(COLUMNS, "l.sku, l.expiry", "b.key.lot, b.key.place");
        return new Page<>(
                total,
                withSupplies(query(rows, Lying.class, filter)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultList()));
    }

    /** What lies at a place, without what is held or reserved of it. */
    private record Lying(
            Place place,
            Sku sku,
            LotNumber lot,
            @Nullable LotNumber printed,
            @Nullable LocalDate expiry,
            long units) {

        StockRow with(SupplyRow atHub, Optional<PutAwayRow> putAway) {
            return new StockRow(
                    place,
                    sku,
                    lot,
                    printed,
                    expiry,
                    units,
                    atHub.held().value(),
                    atHub.reserved().value(),
                    putAway);
        }
    }

    private List<StockRow> withSupplies(List<Lying> page) {
        Map<LotNumber, SupplyRow> ofLots =
                supplies.ofLots(page.stream().map(Lying::lot).toList());
        Map<LotNumber, PutAwayRow> places =
                putAways
                        .rows(page.stream()
                                .filter(row -> row.place().equals(Place.HUB))
                                .map(Lying::lot)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(PutAwayRow::lot, Function.identity()));
        return page.stream()
                .map(row -> row.with(
                        Objects.requireNonNull(ofLots.get(row.lot())), Optional.ofNullable(places.get(row.lot()))))
                .toList();
    }

    /** What keeps until a day, wherever it lies: how many lots at how many places, and their units. */
    public record Keeping(LocalDate lastDay, long lots, long units) {}

    /** What lies at the hub, on the road and in the stores and keeps no longer than until this day, day by day. */
    @Allowed({STORE, ASSISTANT, OWNER, HUB, ALLOCATION, QUALITY, AUDIT})
    public List<Keeping> keeping(LocalDate until) {
        return scope().query(
                        database,
                        "select l.expiry, count(b), sum(b.units)" + FROM
                                + "and l.expiry <= :until and b.key.place not in :gone group by l.expiry",
                        Keeping.class)
                .setParameter("until", until)
                .setParameter("gone", PAST_KEEPING)
                .getResultList();
    }

    private void requireKnown(Place location) {
        scope().require(location);
        location.store().ifPresent(stores::row);
    }

    private PlaceScope scope() {
        return new PlaceScope(actor.stores());
    }

    private static String condition(StockFilter filter) {
        return (filter.location().isPresent() ? "and b.key.place = :location" : "and b.key.place not in :gone")
                + (filter.sku().isPresent() ? " and l.sku = :sku" : "")
                + (filter.expiresFrom().isPresent() ? " and l.expiry >= :expiresFrom" : "")
                + (filter.expiresUntil().isPresent() ? " and l.expiry <= :expiresUntil" : "")
                + (filter.lot().isPresent() ? " and (l.number = :lot or l.supplierLot = :lot)" : "")
                + (filter.unheld() ? UNHELD : "");
    }

    private static boolean asksForDays(StockFilter filter) {
        return filter.expiresFrom().isPresent() || filter.expiresUntil().isPresent();
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type, StockFilter filter) {
        TypedQuery<T> query = scope().query(database, jpql, type);
        filter.location()
                .ifPresentOrElse(
                        place -> query.setParameter("location", place),
                        () -> query.setParameter("gone", asksForDays(filter) ? PAST_KEEPING : GONE));
        filter.sku().ifPresent(sku -> query.setParameter("sku", sku));
        filter.expiresFrom().ifPresent(day -> query.setParameter("expiresFrom", day));
        filter.expiresUntil().ifPresent(day -> query.setParameter("expiresUntil", day));
        filter.lot().ifPresent(lot -> query.setParameter("lot", lot));
        return query;
    }
}
