package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.flight.ShelfDates;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.location.Zones;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.demand.Orders;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.promise.Expectation;
import lu.airsilk.platform.KeptNames;
import lu.airsilk.platform.faces.PlaceTime;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/**
 * Follows with what is expected whatever happens to the goods of order lines: told by those who see them fly, land, pass
 * customs, lie at the hub and leave on the truck. The promise is not touched; a store whose line slips behind it is told.
 */
@ApplicationScoped
public class Expecting {

    private static final int ORDERS_AT_ONCE = 50;

    private static final int NAMED = 3;

    @Inject
    Orders orders;

    @Inject
    ShelfDates dates;

    @Inject
    StoreDirectory stores;

    @Inject
    ProductDirectory products;

    @Inject
    Notifying notifying;

    @Inject
    Clock clock;

    /**
     * What is to come of the open cases of a line, by the word of those who send it.
     *
     * @param day of the last of them; empty when nobody knows one any more
     * @param lands the day on which these do
     */
    public record Foreseen(Cases cases, Optional<ShelfForecast> day, Optional<LocalDate> lands) {}

    /** A line whose goods come later than promised: on this day, or on none that anybody knows. */
    record Later(int position, Names goods, Optional<LocalDate> day) {}

    /** An order of which these lines are now expected later than they were promised, and were not before. */
    public record Slipped(OrderNumber order, StoreCode store, List<Later> lines) {

        private Slipped and(Slipped more) {
            return new Slipped(
                    order,
                    store,
                    Stream.concat(lines.stream(), more.lines.stream())
                            .sorted(Comparator.comparing(Later::position))
                            .toList());
        }
    }

    /**
     * Goods of these lines reach a waypoint; taken order by order.
     *
     * @param lines in any order; those that have arrived already are passed over
     * @param at when they did, or when they will by the last word of those who carry them
     * @return whom it concerns, for {@link #tell} unless those who know more tell it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Slipped> reach(Collection<LineRef> lines, Waypoint waypoint, Instant at) {
        return reach(lines, waypoint, at, _ -> true);
    }

    /**
     * Goods that are so far were given to these lines. The day of a line follows where they are all that is to leave for its
     * store, and what it was not given has none or a day of its own.
     *
     * @param given how many cases each was given
     * @param at when they reached the waypoint, or will
     * @return whom it concerns, as {@link #reach} does
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Slipped> give(Map<LineRef, Cases> given, Waypoint waypoint, Instant at) {
        return reach(
                given.keySet(), waypoint, at, line -> line.leavesWith(Objects.requireNonNull(given.get(line.ref()))));
    }

    private List<Slipped> reach(Collection<LineRef> lines, Waypoint waypoint, Instant at, Predicate<OrderLine> which) {
        Set<LineRef> wanted = Set.copyOf(lines);
        BiFunction<Storage, StoreRow, ShelfForecast> shelves = dates.toStores(waypoint, at);
        return wanted.stream()
                .map(LineRef::order)
                .distinct()
                .sorted()
                .gather(Gatherers.windowFixed(ORDERS_AT_ONCE))
                .flatMap(some -> reach(orders.lock(some), wanted, waypoint, shelves, which).stream())
                .toList();
    }

    private List<Slipped> reach(
            List<StoreOrder> locked,
            Set<LineRef> wanted,
            Waypoint waypoint,
            BiFunction<Storage, StoreRow, ShelfForecast> shelves,
            Predicate<OrderLine> which) {
        List<OrderLine> still =
                stillToCome(locked, wanted).stream().filter(which).toList();
        Map<Sku, ProductFacts> facts =
                products.facts(still.stream().map(OrderLine::sku).collect(Collectors.toSet()));
        Map<StoreCode, StoreRow> places =
                stores.whoeverActs(locked.stream().map(StoreOrder::store).collect(Collectors.toSet()));
        still.stream()
                .filter(line -> line.expectation().hasNoDay())
                .forEach(line -> orders.tell(line, Reason.of("expected.again")));
        List<OrderLine> slipped = still.stream()
                .filter(line -> line.expect(Expectation.of(
                        shelves.apply(
                                storage(line, facts),
                                Objects.requireNonNull(places.get(line.order().store()))),
                        waypoint)))
                .toList();
        orders.letGo(locked);
        return slipped(slipped, facts);
    }

    private static List<OrderLine> stillToCome(List<StoreOrder> locked, Set<LineRef> wanted) {
        return locked.stream()
                .flatMap(order -> order.lines().stream())
                .filter(line -> wanted.contains(line.ref()))
                .filter(line -> line.arrivedOn().isEmpty() || line.isToLeave())
                .toList();
    }

    /**
     * Goods of these lines go on no more: no day stands for them until they reach a waypoint again, and the store reads why.
     *
     * @return whom it concerns, for {@link #tellHeld} unless those who know more tell it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Slipped> ground(Collection<LineRef> lines, Reason why) {
        Set<LineRef> wanted = Set.copyOf(lines);
        return wanted.stream()
                .map(LineRef::order)
                .distinct()
                .sorted()
                .gather(Gatherers.windowFixed(ORDERS_AT_ONCE))
                .flatMap(some -> ground(orders.lock(some), wanted, why).stream())
                .toList();
    }

    private List<Slipped> ground(List<StoreOrder> locked, Set<LineRef> wanted, Reason why) {
        List<OrderLine> still = stillToCome(locked, wanted);
        still.forEach(line -> {
            line.expect(Expectation.GROUNDED);
            orders.tell(line, why);
        });
        orders.letGo(locked);
        return slipped(still, products.facts(still.stream().map(OrderLine::sku).collect(Collectors.toSet())));
    }

    private static List<Slipped> slipped(List<OrderLine> lines, Map<Sku, ProductFacts> facts) {
        return lines.stream()
                .collect(Collectors.groupingBy(OrderLine::order, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> new Slipped(
                        one.getKey().number(),
                        one.getKey().store(),
                        one.getValue().stream().map(line -> later(line, facts)).toList()))
                .toList();
    }

    private static Later later(OrderLine line, Map<Sku, ProductFacts> facts) {
        ProductFacts product = facts.get(line.sku());
        return new Later(
                line.position(),
                product == null ? Names.of("", line.sku().code()) : product.names(),
                Optional.ofNullable(line.expectation().likely()));
    }

    private static Storage storage(OrderLine line, Map<Sku, ProductFacts> facts) {
        ProductFacts product = facts.get(line.sku());
        return product == null ? Storage.AMBIENT : product.storage();
    }

    /**
     * Suppliers have said what of the goods that lines wait for they send, and when; who has heard it tells the stores.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void foresee(Map<LineRef, Foreseen> coming) {
        if (coming.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        orders.lock(coming.keySet().stream().map(LineRef::order).distinct().toList()).stream()
                .flatMap(order -> order.lines().stream())
                .forEach(line -> Optional.ofNullable(coming.get(line.ref()))
                        .ifPresent(foreseen -> foresee(line, foreseen, now)));
    }

    /** Where none of it comes to this store its people read so, also when others get some: what was said before is over. */
    private void foresee(OrderLine line, Foreseen foreseen, Instant now) {
        line.foresee(foreseen.cases(), foreseen.day(), foreseen.lands(), now);
        if (foreseen.day().isEmpty()) {
            orders.tell(line, Reason.of("expected.notSent", line.open()));
        }
    }

    /** Each order's store is told, once. */
    public void tell(List<Slipped> slipped) {
        tell("notice.laterNamed", slipped);
    }

    /** Each order's store is told, once, that customs hold its goods. */
    public void tellHeld(List<Slipped> held) {
        tell("notice.heldNamed", held);
    }

    private void tell(String what, List<Slipped> slipped) {
        LocalDate today = LocalDate.now(clock.withZone(Zones.CGO));
        byOrder(slipped)
                .forEach(one -> notifying.tell(
                        Audience.store(one.store()),
                        Reason.of(what, one.order(), one.lines().size(), named(one.lines(), today)),
                        "/order/order-view.xhtml?number=" + one.order() + "&line="
                                + one.lines().getFirst().position()));
    }

    /** Goods of one order may have reached several waypoints at once. */
    static Collection<Slipped> byOrder(List<Slipped> slipped) {
        return slipped.stream()
                .collect(Collectors.toMap(Slipped::order, Function.identity(), Slipped::and, LinkedHashMap::new))
                .values();
    }

    /** The first of them by name, each with its day: a notice is read at a glance, the order's page has them all. */
    static String named(List<Later> lines, LocalDate today) {
        return KeptNames.of(
                        lines,
                        NAMED,
                        KeptNames.ROOM,
                        (some, reader) -> Stream.concat(
                                        some.stream().map(line -> named(line, today, reader)),
                                        some.size() < lines.size() ? Stream.of("…") : Stream.empty())
                                .collect(Collectors.joining(KeptNames.between(reader))))
                .said();
    }

    private static String named(Later line, LocalDate today, Locale reader) {
        return KeptNames.shortened(line.goods().in(reader))
                + line.day().map(day -> " " + PlaceTime.day(day, today, reader)).orElse("");
    }
}
