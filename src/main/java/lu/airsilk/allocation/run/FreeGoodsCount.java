package lu.airsilk.allocation.run;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Cases;

/** Counts, where they lie, the whole cases that are free and the orders that wait for them: a row for each source. */
@Repository
class FreeGoodsCount {

    /** A consignment line is the waybill's number, a slash and its place. */
    private static final String COUNTS = """
        with goods as (
          select case when kind = 'LOT' then '' else substring(reference, 1, position('/' in reference) - 1) end source,
            sku, units_per_case, sum((quantity - held - claimed) / units_per_case) cases
          from supply
          where kind in ('LOT', 'CONSIGNMENT_LINE') and quantity - held - claimed >= units_per_case
            and (expiry is null or expiry > :today)
          group by 1, sku, units_per_case),
        waiting as (
          select g.source, count(distinct l.order_id) orders
          from goods g
          join order_line l on l.sku = g.sku and l.units_per_case = g.units_per_case
          join store_order o on o.id = l.order_id
          where l.accepted > l.allocated + l.cancelled and o.state in ('ACCEPTED', 'IN_FULFILMENT')
          group by g.source)
        select g.source, cast(sum(g.cases) as bigint) cases, count(*) products, coalesce(max(w.orders), 0) orders
        from goods g left join waiting w on w.source = g.source
        group by g.source\
        """;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** What is good beyond this day, by the number of the air waybill, the lots by none. */
    Map<String, FreeGoods> bySource(LocalDate today) {
        @SuppressWarnings("unchecked") // a native query knows no type
        List<Tuple> rows = database.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("today", today)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> row.get("source", String.class), FreeGoodsCount::counted));
    }

    private static FreeGoods counted(Tuple row) {
        return new FreeGoods(Cases.of(number(row, "cases")), number(row, "products"), number(row, "orders"));
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }
}
