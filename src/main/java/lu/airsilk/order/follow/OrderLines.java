package lu.airsilk.order.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.order.GoodsAtCount;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.budget.OrderBudget;
import lu.airsilk.order.demand.LineWhy;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.promise.Expectation;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.remark.RemarkBook;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** The lines of an order for a page that shows all of them at once, thousands where there are thousands. */
@ApplicationScoped
public class OrderLines {

    private static final String LINES =
            "select l.position, l.sku, l.unitsPerCase, l.requested, l.accepted, l.allocated, l.shipped, l.cancelled, l.exchanged,"
                    + " l.sharedOutAt, l.receivedUnits, l.settledUnits, l.promise, l.expectation, l.rest,"
                    + " l.arrivedOn, l.given, l.price, l.id from OrderLine l where l.order.number = :number order by l.position";

    private static final String LAST =
            " (select max(v.id) from LineWhy v join OrderLine l on l.id = v.lineId where l.order.number = :number";

    /** Of each line the last word, and the last that is none of a truck: that tells of the cases that have come and no others. */
    private static final String LAST_WORDS = "select w.lineId, w.at, w.code, w.arguments from LineWhy w where w.id in"
            + LAST + " group by v.lineId) or w.id in" + LAST
            + " and v.code not like 'delivery.%' group by v.lineId) order by w.id desc";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    PromisePreview foreseen;

    @Inject
    ProductDirectory products;

    @Inject
    RemarkBook said;

    @Inject
    CurrentActor actor;

    @Inject
    OrderBudget budget;

    @Inject
    GoodsAtCount goodsAtCount;

    /** The order's head; unknown when it is another store's. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT, Role.HUB})
    public OrderHead head(OrderNumber number) {
        return actor.stores()
                .query(
                        database,
                        "select o from StoreOrder o where o.number = :number and" + StoreScope.condition("o.store"),
                        StoreOrder.class)
                .setParameter("number", number.number())
                .getResultStream()
                .findFirst()
                .map(this::head)
                .orElseThrow(() -> Refused.unknown("order.unknown", number));
    }

    private OrderHead head(StoreOrder order) {
        return new OrderHead(
                order.number(),
                order.store(),
                order.wantedBy(),
                order.state(),
                order.revision(),
                order.version(),
                order.placedBy(),
                order.placedAt(),
                isPriced() ? budget.over(order) : Optional.empty(),
                order.returnedBecause());
    }

    /** Who drives the goods reads what is on the truck and when, and no price. */
    private boolean isPriced() {
        return !actor.isKeptFromPrices() && !actor.isHubAlone();
    }

    /** All lines in their order. Six or seven queries for what is sent, whatever their number; a list in the making is promised today. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT, Role.HUB})
    public List<LineRow> rows(OrderNumber number) {
        OrderHead head = head(number);
        List<LineRow> rows = written(number);
        return switch (head.state()) {
            case DRAFT -> foreseen.of(head.store(), rows);
            case CANCELLED -> rows.stream().map(LineRow::givenUp).toList();
            default -> rows;
        };
    }

    private List<LineRow> written(OrderNumber number) {
        Map<Long, List<LastWord>> whys =
                find(LAST_WORDS, LastWord.class, number).collect(Collectors.groupingBy(LastWord::line));
        Map<String, Long> comments = said.counted(number.number());
        List<Line> lines = find(LINES, Line.class, number).toList();
        boolean priced = isPriced();
        Map<LineRef, Cases> counted = goodsAtCount.of(lines.stream()
                .filter(Line::isToLeave)
                .map(line -> new LineRef(number, line.position()))
                .toList());
        Map<Sku, Names> names = products.names(lines.stream().map(Line::sku).collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> line.row(
                        names.getOrDefault(line.sku(), Names.of("", line.sku().code())),
                        priced,
                        whys.getOrDefault(line.id(), List.of()),
                        counted.getOrDefault(new LineRef(number, line.position()), Cases.ZERO),
                        comments.getOrDefault(number + "/" + line.position(), 0L)))
                .toList();
    }

    private <T> Stream<T> find(String query, Class<T> rows, OrderNumber number) {
        return database.createQuery(query, rows)
                .setParameter("number", number.number())
                .getResultStream();
    }

    /** What was said of a line last. */
    private record LastWord(long line, Instant at, String code, String arguments) {

        Reason reason() {
            return LineWhy.reason(code, arguments);
        }
    }

    /** A line as the query gives it. */
    private record Line(
            int position,
            Sku sku,
            long unitsPerCase,
            Cases requested,
            Cases accepted,
            Cases allocated,
            Cases shipped,
            Cases cancelled,
            Cases exchanged,
            @Nullable Instant sharedOutAt,
            Units received,
            Units settled,
            @Nullable Promise promise,
            @Nullable Expectation expectation,
            @Nullable Expectation rest,
            @Nullable LocalDate arrivedOn,
            @Nullable LocalDate given,
            @Nullable FrozenPrice price,
            long id) {

        /** Whether some of what it was given has not left for the store. */
        boolean isToLeave() {
            return allocated.isMoreThan(shipped);
        }

        LineRow row(Names names, boolean priced, List<LastWord> whys, Cases atCount, long comments) {
            LineRow.Figures figures = new LineRow.Figures(
                    PackSize.of(unitsPerCase),
                    requested,
                    accepted,
                    allocated,
                    shipped,
                    cancelled,
                    exchanged,
                    sharedOutAt != null,
                    received,
                    settled);
            Optional<LastWord> why = whys.stream().findFirst();
            return new LineRow(
                    position,
                    sku,
                    names,
                    figures,
                    Objects.requireNonNullElse(promise, Promise.NONE),
                    Objects.requireNonNullElse(expectation, Expectation.NONE),
                    Objects.requireNonNullElse(rest, Expectation.NONE),
                    arrivedOn,
                    given,
                    priced && price != null ? price : FrozenPrice.NONE,
                    why.map(LastWord::reason),
                    why.map(LastWord::at).orElse(null),
                    whys.stream()
                            .skip(1)
                            .findFirst()
                            .filter(_ -> figures.isLessThanAsked())
                            .map(word -> new LineRow.Said(word.reason(), word.at())),
                    atCount,
                    comments);
        }
    }
}
