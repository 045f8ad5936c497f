package lu.airsilk.purchase.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.order.Expecting;
import lu.airsilk.order.LineAllocation;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderFulfilment;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.UnderWay;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.gather.BoughtGoods;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.supply.LostReservation;
import lu.airsilk.supply.ReservationRow;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyRow;

/** What becomes of order lines that goods are kept for which a supplier is still to send. */
@ApplicationScoped
class KeptPurchases {

    @Inject
    SupplyBook supplies;

    @Inject
    Supply supply;

    @Inject
    BoughtGoods bought;

    @Inject
    Expecting expecting;

    @Inject
    OrderFulfilment orders;

    @Inject
    Notifying notifying;

    /** The goods come with the flight that they reach by the supplier's last word; stores whose line slips are told. */
    void follow(PurchaseOrderNumber number) {
        expecting.tell(reach(number));
    }

    /** The same; whoever knows more tells the stores. */
    List<Expecting.Slipped> reach(PurchaseOrderNumber number) {
        Map<String, List<LineRef>> lines = lines(number);
        return lines.isEmpty()
                ? List.of()
                : bought.of(lines.keySet()).entrySet().stream()
                        .flatMap(one -> reach(lines.getOrDefault(one.getKey(), List.of()), one.getValue()).stream())
                        .toList();
    }

    private List<Expecting.Slipped> reach(List<LineRef> lines, UnderWay.Coming coming) {
        return expecting.reach(lines, coming.waypoint(), coming.at());
    }

    /** The lines of stores that goods of the order are kept for, by its own lines. */
    Map<String, List<LineRef>> lines(PurchaseOrderNumber number) {
        List<String> waiting = supplies.waitingFor(SupplyKind.PURCHASE_LINE, number.number());
        return supplies.reservationsOf(waiting).stream()
                .filter(row -> row.isLive() && row.kind() == SupplyKind.PURCHASE_LINE)
                .filter(row -> row.reference().startsWith(number + "/"))
                .collect(Collectors.groupingBy(
                        ReservationRow::reference,
                        TreeMap::new,
                        Collectors.mapping(row -> LineRef.of(row.orderLine()), Collectors.toList())));
    }

    /** Nobody knows any more what comes of these purchase lines; refused while any of it is kept for a store. */
    void takeBack(PurchaseOrderNumber number, Collection<SupplyRow> lines) {
        if (!supply.shrinkAll(units(lines)).isEmpty()) {
            throw Refused.conflict("purchase.answerKept", number);
        }
    }

    private static SortedMap<Long, Units> units(Collection<SupplyRow> lines) {
        return lines.stream()
                .collect(Collectors.toMap(SupplyRow::id, SupplyRow::quantity, (one, same) -> one, TreeMap::new));
    }

    /** Nothing comes of these purchase lines any more: what was kept of them is open again, and its stores are told. */
    void close(Collection<SupplyRow> gone) {
        SortedMap<Long, Units> units = units(gone);
        orders.hold(supplies.reservationsOn(units.keySet()).values().stream()
                .flatMap(List::stream)
                .map(row -> LineRef.of(row.orderLine()))
                .toList());
        Map<String, PackSize> packs = gone.stream().collect(Collectors.toMap(SupplyRow::reference, SupplyRow::pack));
        List<LostReservation> lost = supply.shrinkAll(units);
        orders.lost(lost.stream()
                .collect(Collectors.groupingBy(
                        LostReservation::orderLine, TreeMap::new, Collectors.summingLong(one -> cases(one, packs))))
                .entrySet()
                .stream()
                .map(one -> new LineAllocation(
                        LineRef.of(one.getKey()), -one.getValue(), Reason.of("purchase.keptGone", one.getValue())))
                .toList());
        lost.stream()
                .collect(Collectors.toMap(
                        one -> LineRef.of(one.orderLine()).order(),
                        LostReservation::store,
                        (one, same) -> one,
                        TreeMap::new))
                .forEach(this::tell);
    }

    private void tell(OrderNumber order, StoreCode store) {
        notifying.tell(
                Audience.store(store), Reason.of("notice.keptGone", order), "/order/order-view.xhtml?number=" + order);
    }

    private static long cases(LostReservation lost, Map<String, PackSize> packs) {
        return Objects.requireNonNull(packs.get(lost.reference()))
                .casesOf(lost.units())
                .value();
    }
}
