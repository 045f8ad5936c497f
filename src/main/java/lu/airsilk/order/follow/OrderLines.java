package lu.airsilk.order.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.order.FrozenPrice;
import lu.airsilk.order.LineWhy;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.StoreOrder;
import lu.airsilk.order.promise.Expectation;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.platform.LineRange;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.Units;

/** The lines of an order for a page that shows all of them at once, thousands where there are thousands. */
@ApplicationScoped
public class OrderLines {

    private static final String LINES =
            "select l.position, l.sku, l.unitsPerCase, l.requested, l.accepted, l.allocated,"
                    + " l.shipped, l.cancelled, l.receivedUnits, l.settledUnits, l.promise, l.expectation, l.price, l.id,"
                    + " p.described.nameZh, p.described.nameEn, p.described.nameFr, p.described.nameDe"
                    + " from OrderLine l left join Product p on p.sku = l.sku where l.order.number = :number order by l.position";
    private static final String LAST_WORDS = "select w.lineId, w.code, w.arguments from LineWhy w where w.id in"
            + " (select max(v.id) from LineWhy v join OrderLine l on l.id = v.lineId where l.order.number = :number"
            + " group by v.lineId)";

    private static final String COMMENTS = "select c.subject, count(c) from Comment c where "
            + LineRange.condition("c.subject") + " group by c.subject";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    /** The order's head; unknown when it is another store's. */
    @Allowed({Role.STORE, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT})
    public OrderHead head(OrderNumber number) {
        return actor.stores()
                .query(
                        database,
                        "select o from StoreOrder o where o.number = :number and" + StoreScope.condition("o.store"),
                        StoreOrder.class)
                .setParameter("number", number.number())
                .getResultStream()
                .findFirst()
                .map(OrderLines::head)
                .orElseThrow(() -> Refused.unknown("order.unknown", number));
    }

    private static OrderHead head(StoreOrder order) {
        return new OrderHead(
                order.number(),
                order.store(),
                order.wantedBy(),
                order.state(),
                order.revision(),
                order.version(),
                order.placedBy(),
                order.placedAt());
    }

    /** All lines in their order. Four queries, whatever their number. */
    @Allowed({Role.STORE, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT})
    public List<LineRow> rows(OrderNumber number) {
        head(number);
        Map<Long, Reason> whys = new HashMap<>();
        rows(LAST_WORDS, number)
                .forEach(row -> whys.put((Long) row[0], LineWhy.reason((String) row[1], (String) row[2])));
        Map<String, Long> comments = comments(number);
        return rows(LINES, number)
                .map(row -> row(
                        row,
                        Optional.ofNullable(whys.get((Long) row[13])),
                        comments.getOrDefault(number + "/" + row[0], 0L)))
                .toList();
    }

    private Stream<Object[]> rows(String query, OrderNumber number) {
        return database.createQuery(query, Object[].class)
                .setParameter("number", number.number())
                .getResultStream();
    }

    private Map<String, Long> comments(OrderNumber number) {
        return new LineRange(number.number())
                .in(database.createQuery(COMMENTS, Object[].class))
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private static LineRow row(Object[] row, Optional<Reason> why, long comments) {
        Sku sku = (Sku) row[1];
        return new LineRow(
                (Integer) row[0],
                sku,
                row[15] == null
                        ? Names.of("", sku.code())
                        : new Names((String) row[14], (String) row[15], (String) row[16], (String) row[17], ""),
                new LineRow.Figures(
                        PackSize.of((Long) row[2]),
                        (Cases) row[3],
                        (Cases) row[4],
                        (Cases) row[5],
                        (Cases) row[6],
                        (Cases) row[7],
                        (Units) row[8],
                        (Units) row[9]),
                Objects.requireNonNullElse((Promise) row[10], Promise.NONE),
                Objects.requireNonNullElse((Expectation) row[11], Expectation.NONE),
                Objects.requireNonNullElse((FrozenPrice) row[12], FrozenPrice.NONE),
                why,
                comments);
    }
}
