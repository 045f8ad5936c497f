package lu.airsilk.allocation.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.allocation.need.PolicyRow;
import lu.airsilk.allocation.share.Offer;
import lu.airsilk.allocation.share.PackedSku;
import lu.airsilk.allocation.share.RunCourse;
import lu.airsilk.allocation.share.RunInput;
import lu.airsilk.allocation.share.Wish;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.location.Zones;
import lu.airsilk.order.DemandLine;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OpenDemand;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyRow;

/** Finds what can be shared now and who waits for it. */
@ApplicationScoped
public class RunInputs {

    @Inject
    AllocationRuns runs;

    @Inject
    SupplyBook supplies;

    @Inject
    OpenDemand demand;

    @Inject
    StoreDirectory stores;

    @Inject
    RunRooms rooms;

    @Inject
    Clock clock;

    /** Goods that are free whole cases, and the lines that wait for one of their products. */
    RunInput find(RunOrder order, List<RunCourse.Fixed> fixed) {
        Map<LineRef, Cases> locks = fixed.stream()
                .collect(Collectors.toMap(RunCourse.Fixed::line, RunCourse.Fixed::cases, (before, last) -> last));
        List<Offer> offers = offers(order);
        Set<PackedSku> goods = offers.stream().map(Offer::goods).collect(Collectors.toSet());
        Set<Sku> skus = goods.stream().map(PackedSku::sku).collect(Collectors.toSet());
        List<DemandLine> lines = skus.isEmpty() ? List.of() : demand.lines(skus, order.stores());
        return input(
                order,
                offers,
                lines.stream().filter(line -> goods.contains(goods(line))).toList(),
                locks);
    }

    /** What there is now of the goods that a run has given, and who still waits for them, whether any are left or not. */
    RunInput now(RunOrder order, Set<Sku> skus) {
        return input(order, offers(order), demand.lines(skus, order.stores()), Map.of());
    }

    private RunInput input(RunOrder order, List<Offer> offers, List<DemandLine> lines, Map<LineRef, Cases> locks) {
        PolicyRow policy = policy(order.policy());
        Map<StoreCode, StoreRow> rows =
                stores.rows(lines.stream().map(DemandLine::store).collect(Collectors.toSet()));
        List<Wish> wishes =
                lines.stream().map(line -> wish(line, policy, rows, locks)).toList();
        return new RunInput(policy.on(today()), offers, wishes, rooms.find(order, wishes, rows));
    }

    public PolicyRow policy(String code) {
        return runs.policy(code).orElseThrow(() -> Refused.because("allocation.policyUnknown", code));
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }

    private List<Offer> offers(RunOrder order) {
        Set<SupplyKind> kinds = EnumSet.noneOf(SupplyKind.class);
        if (order.onHand()) {
            kinds.add(SupplyKind.LOT);
        }
        if (!order.consignments().isEmpty()) {
            kinds.add(SupplyKind.CONSIGNMENT_LINE);
        }
        List<SupplyRow> found =
                order.skus().isEmpty() ? supplies.supplies(kinds) : supplies.supplies(order.skus(), kinds);
        LocalDate today = today();
        return found.stream()
                .filter(row -> row.kind() == SupplyKind.LOT || flies(row, order.consignments()))
                .filter(row -> row.expiry().filter(day -> !day.isAfter(today)).isEmpty())
                .map(RunInputs::offer)
                .filter(offer -> !offer.cases().isZero())
                .toList();
    }

    private static boolean flies(SupplyRow row, List<AirWaybillNumber> consignments) {
        return consignments.stream().anyMatch(awb -> row.reference().startsWith(awb + "/"));
    }

    private static Offer offer(SupplyRow row) {
        return new Offer(
                row.id(),
                row.kind(),
                row.reference(),
                new PackedSku(row.sku(), row.pack()),
                row.pack().wholeCasesIn(row.free()),
                row.expiry());
    }

    private static PackedSku goods(DemandLine line) {
        return new PackedSku(line.sku(), line.pack());
    }

    private static Wish wish(
            DemandLine line, PolicyRow policy, Map<StoreCode, StoreRow> rows, Map<LineRef, Cases> locks) {
        StoreRow store = Objects.requireNonNull(rows.get(line.store()));
        return new Wish(
                line.line(),
                line.store(),
                goods(line),
                line.open(),
                policy.weight(store.storeClass()),
                line.wantedBy(),
                Optional.ofNullable(locks.get(line.line())));
    }
}
