package lu.airsilk.stock;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import lu.airsilk.platform.NewRows;
import lu.airsilk.platform.Repository;
import lu.airsilk.platform.Touching;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.StoreCode;
import lu.airsilk.shared.Units;

/** The claims with the supplies they are on, read afresh each time, and the one statement that changes them. */
@Repository
class Claims {

    private static final String ROWS = "select new lu.airsilk.stock.ClaimRow(c.id, s.id, s.kind, s.reference, s.sku,"
            + " s.unitsPerCase, s.expiry, c.orderLine, c.store, c.run, c.units, c.state)"
            + " from Claim c join SupplySource s on s.id = c.supplyId where ";
    private static final String LIVE =
            "c.state in (lu.airsilk.stock.ClaimState.LIVE, lu.airsilk.stock.ClaimState.PICKED)";

    private static final String BECOME = """
            update claim set supply_id = :supply, units = :units, state = :state
            where id = :id and supply_id = :oldSupply and units = :oldUnits and state = :oldState""";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    Stamps stamps;

    /** Adds claims and gives their ids, in the same order. */
    List<Long> add(List<ClaimDraft> drafts) {
        Stamp stamp = stamps.now();
        List<Claim> claims =
                drafts.stream().map(draft -> new Claim(draft, stamp)).toList();
        new NewRows(database).add(claims.stream());
        return claims.stream().map(Claim::id).toList();
    }

    private long add(Claim claim) {
        database.persist(claim);
        return claim.id();
    }

    /** Makes a claim what it shall be and writes down why; refused when it is not any more what it was. */
    ClaimRow become(ClaimRow before, ClaimRow after, Reason why) {
        int changed = Touching.only("claim", database.createNativeQuery(BECOME))
                .setParameter("supply", after.supply())
                .setParameter("units", after.units().value())
                .setParameter("state", after.state().name())
                .setParameter("id", before.id())
                .setParameter("oldSupply", before.supply())
                .setParameter("oldUnits", before.units().value())
                .setParameter("oldState", before.state().name())
                .executeUpdate();
        if (changed == 0) {
            throw Refused.conflict("claim.changed", before.orderLine());
        }
        database.persist(new ClaimChange(before, after, why, stamps.now()));
        return after;
    }

    /** Lets a part of a claim become a claim of its own, on another supply. */
    ClaimRow split(ClaimRow whole, Units part, SupplyRow to, Reason why) {
        become(whole, whole.with(whole.units().minus(part)), why);
        ClaimDraft draft = new ClaimDraft(to.id(), whole.whom(), part);
        return whole.part(add(new Claim(whole, draft, stamps.now())), part).on(to);
    }

    List<ClaimRow> rows(Collection<Long> ids) {
        return query("c.id in :ids order by s.id, c.id")
                .setParameter("ids", ids)
                .getResultList();
    }

    List<ClaimRow> ofOrderLines(Collection<String> orderLines) {
        return query("c.orderLine in :lines order by c.id")
                .setParameter("lines", orderLines)
                .getResultList();
    }

    List<ClaimRow> liveOn(long supply) {
        return query("s.id = :supply and " + LIVE + " order by c.id")
                .setParameter("supply", supply)
                .getResultList();
    }

    List<ClaimRow> hardOf(StoreCode store) {
        return query("c.store = :store and c.state = lu.airsilk.stock.ClaimState.LIVE"
                        + " and s.kind = lu.airsilk.stock.SupplyKind.LOT order by s.sku, s.expiry, c.id")
                .setParameter("store", store)
                .getResultList();
    }

    List<StoreClaims> sums(Collection<StoreCode> stores, SupplyKind kind, String prefix) {
        return database.createQuery(
                        "select new lu.airsilk.stock.StoreClaims(c.store, s.sku, s.unitsPerCase, sum(c.units))"
                                + " from Claim c join SupplySource s on s.id = c.supplyId"
                                + " where c.store in :stores and s.kind = :kind and s.reference like :references and "
                                + LIVE
                                + " group by c.store, s.sku, s.unitsPerCase order by c.store, s.sku, s.unitsPerCase",
                        StoreClaims.class)
                .setParameter("stores", stores)
                .setParameter("kind", kind)
                .setParameter("references", prefix + "%")
                .getResultList();
    }

    List<WaitingStore> waiting() {
        return database.createQuery(
                        "select new lu.airsilk.stock.WaitingStore(c.store, count(distinct c.orderLine), sum(c.units))"
                                + " from Claim c join SupplySource s on s.id = c.supplyId"
                                + " where c.state = lu.airsilk.stock.ClaimState.LIVE"
                                + " and s.kind = lu.airsilk.stock.SupplyKind.LOT group by c.store order by c.store",
                        WaitingStore.class)
                .getResultList();
    }

    private TypedQuery<ClaimRow> query(String condition) {
        return database.createQuery(ROWS + condition, ClaimRow.class);
    }
}
