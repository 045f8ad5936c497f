package lu.airsilk.allocation.shortfall;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lu.airsilk.allocation.plan.GivenGoods;
import lu.airsilk.allocation.share.GivenShare;
import lu.airsilk.consignment.ReceiptReversed;
import lu.airsilk.order.DemandLine;
import lu.airsilk.order.LineAllocation;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OpenDemand;
import lu.airsilk.order.OrderFulfilment;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.supply.ReservationDraft;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyRow;

/**
 * A count that is taken back takes nothing from anybody: what stores lost by it is theirs again, within the same transaction,
 * as far as they still want it and the goods are nobody else's by now.
 */
@ApplicationScoped
class ShortfallReturning {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    OpenDemand demand;

    @Inject
    SupplyBook supplies;

    @Inject
    Supply supply;

    @Inject
    OrderFulfilment orders;

    @Inject
    GivenGoods given;

    @Inject
    StoreNotices notices;

    /** What one line has again, and of which goods. */
    private record Returned(Shortfall lost, SupplyRow source, Cases cases) {

        ReservationDraft draft() {
            return new ReservationDraft(source.id(), lost.whom(), source.pack().unitsOf(cases));
        }

        GivenShare share() {
            return new GivenShare(lost.line().toString(), source.id(), source.reference(), cases);
        }

        LineAllocation told(String receipt) {
            return new LineAllocation(lost.line(), cases.value(), Reason.of("allocation.givenBack", receipt, cases));
        }

        StoreNotices.Loss notice() {
            return new StoreNotices.Loss(lost.line(), lost.whom().store(), cases);
        }
    }

    void giveBack(@Observes ReceiptReversed reversed) {
        List<Returned> returned = returned(lost(reversed.receipt()));
        if (returned.isEmpty()) {
            return;
        }
        supply.reserveAll(returned.stream().map(Returned::draft).toList());
        orders.allocated(
                returned.stream().map(each -> each.told(reversed.receipt())).toList(), LocalDate.MIN);
        given.expect(
                returned.stream().map(Returned::share).toList(),
                returned.stream().map(each -> each.lost().line()).collect(toSet()));
        notices.returned(returned.stream().map(Returned::notice).toList());
    }

    private List<Shortfall> lost(String receipt) {
        return database.createQuery(
                        "select s from Shortfall s where s.receipt = :receipt order by s.id", Shortfall.class)
                .setParameter("receipt", receipt)
                .getResultList();
    }

    private List<Returned> returned(List<Shortfall> lost) {
        Map<String, SupplyRow> sources = supplies.supplies(
                SupplyKind.CONSIGNMENT_LINE,
                lost.stream().map(Shortfall::supply).collect(toSet()));
        Map<LineRef, Cases> open = open(lost);
        Map<String, Cases> free = new HashMap<>();
        sources.forEach((line, row) -> free.put(line, row.pack().wholeCasesIn(row.free())));
        List<Returned> returned = new ArrayList<>();
        for (Shortfall each : lost) {
            SupplyRow source = sources.get(each.supply());
            Cases left = free.getOrDefault(each.supply(), Cases.ZERO);
            Cases cases =
                    each.cases().min(open.getOrDefault(each.line(), Cases.ZERO)).min(left);
            if (source != null && !cases.isZero()) {
                free.put(each.supply(), left.minus(cases));
                returned.add(new Returned(each, source, cases));
            }
        }
        return returned;
    }

    /** What these lines still want. */
    private Map<LineRef, Cases> open(List<Shortfall> lost) {
        Set<LineRef> losers = lost.stream().map(Shortfall::line).collect(toSet());
        return lost.isEmpty()
                ? Map.of()
                : demand.lines(lost.stream().map(Shortfall::sku).collect(toSet()), Set.of()).stream()
                        .filter(line -> losers.contains(line.line()))
                        .collect(toMap(DemandLine::line, DemandLine::open));
    }
}
