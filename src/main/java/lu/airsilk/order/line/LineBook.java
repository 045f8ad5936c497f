package lu.airsilk.order.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.book.OrderSheet;
import lu.airsilk.order.demand.LineWhy;
import lu.airsilk.order.demand.OrderChange;
import lu.airsilk.order.demand.PromiseChange;
import lu.airsilk.order.demand.RevisionRow;
import lu.airsilk.order.follow.LineRow;
import lu.airsilk.order.follow.OrderLines;
import lu.airsilk.remark.RemarkBook;
import lu.airsilk.shared.Refused;

/** One line of an order with its whole story. */
@ApplicationScoped
public class LineBook {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    OrderLines lines;

    @Inject
    RemarkBook remarks;

    @Inject
    FlightSchedule flights;

    @Inject
    Clock clock;

    /** The line's story; unknown when the order is another store's. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT, Role.HUB})
    public LineStory story(LineRef ref) {
        LineRow row = lines.rows(ref.order()).stream()
                .filter(line -> line.position() == ref.position())
                .findFirst()
                .orElseThrow(() -> Refused.unknown("order.lineUnknown", ref));
        List<OrderSheet.Told> told = of(
                        ref, "select w from LineWhy w where w.lineId = :line order by w.id desc", LineWhy.class)
                .map(why -> new OrderSheet.Told(why.at(), why.reason()))
                .toList();
        return new LineStory(
                row,
                waitsFor(row, told),
                told,
                of(ref, "select c from PromiseChange c where c.lineId = :line order by c.id desc", PromiseChange.class)
                        .map(PromiseChange::row)
                        .toList(),
                revisions(ref.order()).stream()
                        .filter(change -> change.position() == ref.position())
                        .toList(),
                remarks.of(ref.toString()).reversed());
    }

    /** Once the flight has left its goods are waited for no more: they are on their way, or these cases were not among them. */
    private Optional<FlightKey> waitsFor(LineRow row, List<OrderSheet.Told> told) {
        boolean waits = !row.figures().open().isZero()
                && !row.figures().sharedOut()
                && told.stream().anyMatch(each -> each.reason().code().startsWith("allocation."));
        return Optional.ofNullable(row.promise().flight())
                .filter(flight -> waits)
                .flatMap(flight -> flights.find(FlightKey.of(flight)))
                .filter(flight -> flight.departs().isAfter(clock.instant()))
                .map(FlightRow::key);
    }

    /** All revisions of an order, the last first. */
    private List<RevisionRow> revisions(OrderNumber number) {
        lines.head(number);
        return database.createQuery(
                        "select c from OrderChange c where c.orderId = (select o.id from StoreOrder o"
                                + " where o.number = :number) order by c.revision desc, c.position",
                        OrderChange.class)
                .setParameter("number", number.number())
                .getResultStream()
                .map(OrderChange::row)
                .toList();
    }

    private <T> Stream<T> of(LineRef ref, String query, Class<T> type) {
        long line = database.createQuery(
                        "select l.id from OrderLine l where l.order.number = :number and l.position = :position",
                        Long.class)
                .setParameter("number", ref.order().number())
                .setParameter("position", ref.position())
                .getSingleResult();
        return database.createQuery(query, type).setParameter("line", line).getResultStream();
    }
}
