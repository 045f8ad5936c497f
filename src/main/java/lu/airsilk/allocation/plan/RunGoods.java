package lu.airsilk.allocation.plan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.number.Sku;

/** Holds the goods of a run against what there is and what other runs give: added up in the database, however large the run. */
@Repository
class RunGoods {

    /** So many are told: whoever reads more of them shares out again anyway. */
    private static final int MOST = 50;

    private static final String FREE =
            "(case when p.expiry <= :today then 0 else (p.quantity - p.held - p.claimed) / p.units_per_case end)";

    private static final String MISSING = "select min(s.order_line) line, s.reference, p.sku, " + FREE + " free,"
            + " sum(s.cases) given from allocation_share s join supply p on p.id = s.supply_id"
            + " where s.run_id = :run and s.attempt = :attempt"
            + " group by s.reference, p.id, p.sku, p.expiry, p.quantity, p.held, p.claimed, p.units_per_case"
            + " having sum(s.cases) > " + FREE + " order by p.sku, s.reference";

    /** An approved run that others have overtaken cannot be committed, and thus takes nothing from this one. */
    private static final String SHARED = "with mine as (select s.supply_id, sum(s.cases) cases from allocation_share s"
            + " where s.run_id = :run and s.attempt = :attempt group by s.supply_id),"
            + " theirs as (select r.number, s.supply_id, sum(s.cases) cases, " + FREE + " free"
            + " from allocation_run r join allocation_share s on s.run_id = r.id and s.attempt = r.attempt"
            + " join supply p on p.id = s.supply_id where r.state = 'APPROVED' and r.id <> :run"
            + " group by r.number, s.supply_id, p.expiry, p.quantity, p.held, p.claimed, p.units_per_case)"
            + " select t.number, cast(sum(least(m.cases, t.cases, m.cases + t.cases - t.free)) as bigint) cases"
            + " from mine m join theirs t on t.supply_id = m.supply_id where m.cases + t.cases > t.free"
            + " and not exists (select 1 from theirs o where o.number = t.number and o.cases > o.free)"
            + " group by t.number order by 2 desc, 1";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** Goods of which the run gives more cases than are free on this day, as its commit would refuse them. */
    List<Refusal> missing(AllocationRun run, LocalDate today) {
        return rows(MISSING, run, today, RunGoods::missing);
    }

    private static Refusal missing(Tuple row) {
        long free = number(row, "free");
        long given = number(row, "given");
        return Refusal.of(
                "allocation.goodsTaken",
                row.get("line", String.class),
                row.get("reference", String.class),
                free,
                given,
                Sku.of(row.get("sku", String.class)),
                given - free);
    }

    /** Runs that are approved for goods of which there is not enough for them and this one, the largest part first. */
    List<SharedGoods> shared(AllocationRun run, LocalDate today) {
        return rows(
                SHARED,
                run,
                today,
                row -> new SharedGoods(new RunNumber(row.get("number", String.class)), Cases.of(number(row, "cases"))));
    }

    private <T> List<T> rows(String query, AllocationRun run, LocalDate today, Function<Tuple, T> row) {
        Query asked = database.createNativeQuery(query, Tuple.class)
                .setParameter("run", run.id())
                .setParameter("attempt", run.attempt())
                .setParameter("today", today)
                .setMaxResults(MOST);
        @SuppressWarnings("unchecked") // a native query knows no type
        List<Tuple> found = asked.getResultList();
        return found.stream().map(row).toList();
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }
}
