package lu.airsilk.allocation.shortfall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.allocation.need.PolicyRow;
import lu.airsilk.allocation.plan.AllocationRuns;
import lu.airsilk.allocation.plan.RunInputs;
import lu.airsilk.allocation.share.Engine;
import lu.airsilk.allocation.share.Rooms;
import lu.airsilk.allocation.share.RunAnswer;
import lu.airsilk.allocation.share.RunInput;
import lu.airsilk.allocation.share.Wish;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.consignment.ConsignmentSheet;
import lu.airsilk.consignment.ReceiptPosted;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.order.LineAllocation;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderFulfilment;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.supply.ReservedFor;

/**
 * Shares again when less has come than was reserved, within the receipt's own transaction.
 *
 * <p>The reservations on the consignment line that came short are shared out again by the policy of their run, as far as its
 * lots go: who was served first when the reservations moved to the lots is chance, and no store shall lose by it. Reservations on
 * other goods are not touched, and nobody gets more than they had. Each store whose cases change is told why.
 */
@ApplicationScoped
class ShortfallSharing {

    private static final String PLAINEST = "EQUAL_FILL";

    @Inject
    AllocationRuns runs;

    @Inject
    RunInputs inputs;

    @Inject
    CountedSupplies counts;

    @Inject
    ReservationShifting shifting;

    @Inject
    ConsignmentBook consignments;

    @Inject
    StoreDirectory stores;

    @Inject
    OrderFulfilment orders;

    @Inject
    StoreNotices notices;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** Cases that a line has lost, and why. */
    private record Told(CountedSupply counted, ReservedFor whom, Cases lost, Reason why) {

        LineRef line() {
            return LineRef.of(whom.orderLine());
        }

        Shortfall kept(String receipt) {
            return new Shortfall(
                    receipt, counted.source().reference(), counted.source().sku(), whom, lost);
        }
    }

    void share(@Observes ReceiptPosted posted) {
        List<CountedSupply> shorts =
                counts.of(posted).stream().filter(CountedSupply::isShort).toList();
        if (shorts.isEmpty()) {
            return;
        }
        Map<String, Units> expected = consignments.sheet(posted.awb()).lines().stream()
                .collect(Collectors.toMap(ConsignmentSheet.Line::line, ShortfallSharing::units));
        List<SharedAgain> shared = shared(shorts);
        shifting.shift(shared);
        List<Told> losses = shared.stream()
                .flatMap(each -> told(each, expected))
                .sorted(Comparator.comparing(Told::line))
                .toList();
        orders.lost(losses.stream()
                .map(loss -> new LineAllocation(loss.line(), -loss.lost().value(), loss.why()))
                .toList());
        losses.forEach(loss -> database.persist(loss.kept(posted.receipt())));
        notices.taken(losses.stream()
                .map(loss -> new StoreNotices.Loss(loss.line(), loss.whom().store(), loss.lost()))
                .toList());
    }

    private List<SharedAgain> shared(List<CountedSupply> shorts) {
        Map<String, PolicyRow> ofRuns = ofRuns(shorts);
        PolicyRow plainest = inputs.policy(PLAINEST);
        Map<StoreCode, StoreRow> rows = stores.rows(reservedLines(shorts)
                .map(reservedLine -> reservedLine.whom().store())
                .collect(Collectors.toSet()));
        return shorts.stream()
                .map(counted -> {
                    PolicyRow policy = policy(counted, ofRuns).orElse(plainest);
                    RunInput input = new RunInput(
                            policy.on(inputs.today()), counted.offers(), wishes(counted, policy, rows), Rooms.NONE);
                    return new SharedAgain(counted, Engine.share(input));
                })
                .toList();
    }

    private static Stream<CountedSupply.ReservedLine> reservedLines(List<CountedSupply> shorts) {
        return shorts.stream().flatMap(counted -> counted.reservedLines().stream());
    }

    /** The policies of the runs that made the reservations, by run. */
    private Map<String, PolicyRow> ofRuns(List<CountedSupply> shorts) {
        Map<String, PolicyRow> policies = new HashMap<>();
        reservedLines(shorts)
                .flatMap(reservedLine -> reservedLine.whom().run().stream())
                .distinct()
                .forEach(run -> runs.policyOf(run).ifPresent(policy -> policies.put(run, policy)));
        return policies;
    }

    private static Optional<PolicyRow> policy(CountedSupply counted, Map<String, PolicyRow> ofRuns) {
        return counted.reservedLines().stream()
                .flatMap(reservedLine -> reservedLine.whom().run().stream())
                .flatMap(run -> Optional.ofNullable(ofRuns.get(run)).stream())
                .findFirst();
    }

    private static Units units(ConsignmentSheet.Line line) {
        return PackSize.of(line.unitsPerCase()).unitsOf(line.cases());
    }

    private static Stream<Told> told(SharedAgain shared, Map<String, Units> expected) {
        CountedSupply counted = shared.counted();
        Units sent = Objects.requireNonNull(expected.get(counted.source().reference()));
        return shared.answer().given().stream()
                .filter(given -> given.cases().isLessThan(given.wish().asked()))
                .map(given -> told(counted, sent, given));
    }

    private List<Wish> wishes(CountedSupply counted, PolicyRow policy, Map<StoreCode, StoreRow> rows) {
        return counted.reservedLines().stream()
                .map(reservedLine -> wish(counted, reservedLine, policy, rows))
                .toList();
    }

    private Wish wish(
            CountedSupply counted,
            CountedSupply.ReservedLine reservedLine,
            PolicyRow policy,
            Map<StoreCode, StoreRow> rows) {
        StoreCode store = reservedLine.whom().store();
        return new Wish(
                reservedLine.line(),
                store,
                counted.goods(),
                counted.goods().pack().wholeCasesIn(reservedLine.before()),
                policy.weight(Objects.requireNonNull(rows.get(store)).storeClass()),
                inputs.today(),
                Optional.empty());
    }

    private static Told told(CountedSupply counted, Units expected, RunAnswer.Given given) {
        Cases before = given.wish().asked();
        Units came = counted.sound().plus(counted.damaged());
        return new Told(
                counted,
                counted.whom(given.wish().line()),
                before.minus(given.cases()),
                Reason.of(
                        "allocation.shortfall",
                        counted.source().reference(),
                        expected,
                        counted.sound(),
                        counted.damaged(),
                        expected.minus(came.min(expected)),
                        before,
                        given.cases()));
    }
}
