package lu.airsilk.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import lu.airsilk.purchase.order.PurchaseLine;
import lu.airsilk.purchase.order.PurchaseOrder;
import lu.airsilk.purchase.order.PurchaseOrders;
import lu.airsilk.shared.Money;

/** What bookings and receipts tell of purchase orders' lines, within the command that does it; all lines at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PurchaseProgress {

    @Inject
    PurchaseOrders orders;

    /**
     * The cases are booked on a consignment; refused when not so many are confirmed and left.
     *
     * @return the lines as each of the bookings leaves them, in the same order
     */
    public List<PurchaseLineFacts> consigned(List<ConsignedCases> booked) {
        Map<PurchaseLineRef, PurchaseLine> lines =
                orders.lock(booked.stream().map(ConsignedCases::line).toList());
        List<PurchaseLineFacts> facts = new ArrayList<>();
        for (ConsignedCases each : booked) {
            PurchaseLine line = Objects.requireNonNull(lines.get(each.line()));
            line.consign(each.cases());
            facts.add(PurchaseLineFacts.of(line));
        }
        follow(lines.values());
        return facts;
    }

    /** The cases are taken off a consignment again, before it has left. */
    public void takenOff(List<ConsignedCases> freed) {
        Map<PurchaseLineRef, PurchaseLine> lines =
                orders.lock(freed.stream().map(ConsignedCases::line).toList());
        freed.forEach(each -> Objects.requireNonNull(lines.get(each.line())).takeOff(each.cases()));
        follow(lines.values());
    }

    /** The units were counted at the hub, or did not arrive. */
    public void arrived(List<ArrivedUnits> counted) {
        tell(counted, (line, each) -> {
            line.receive(each.received());
            line.miss(each.missing());
        });
    }

    /** A receipt was taken back: these units are neither received nor missing any more. */
    public void notArrived(List<ArrivedUnits> counted) {
        tell(counted, (line, each) -> line.forget(each.received(), each.missing()));
    }

    private void tell(List<ArrivedUnits> counted, BiConsumer<PurchaseLine, ArrivedUnits> what) {
        Map<PurchaseLineRef, PurchaseLine> lines =
                orders.lock(counted.stream().map(ArrivedUnits::line).toList());
        counted.forEach(each -> what.accept(Objects.requireNonNull(lines.get(each.line())), each));
        follow(lines.values());
    }

    private static void follow(Collection<PurchaseLine> lines) {
        lines.stream().map(PurchaseLine::order).distinct().forEach(PurchaseOrder::follow);
    }

    /** What a case of these lines costs us. */
    public Map<PurchaseLineRef, Money> prices(Collection<PurchaseLineRef> refs) {
        return orders.lock(refs).values().stream().collect(Collectors.toMap(PurchaseLine::ref, PurchaseLine::price));
    }
}
