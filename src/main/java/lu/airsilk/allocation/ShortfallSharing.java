package lu.airsilk.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.consignment.ConsignmentSheet;
import lu.airsilk.consignment.ReceiptPosted;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderFulfilment;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.StoreCode;
import lu.airsilk.shared.Units;

/**
 * Shares again when less has come than was claimed, within the receipt's own transaction.
 *
 * <p>The claims on the consignment line that came short are shared out again by the policy of their run, as far as its
 * lots go: who was served first when the claims moved to the lots is chance, and no store shall lose by it. Claims on
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
    ClaimShifting shifting;

    @Inject
    ConsignmentBook consignments;

    @Inject
    StoreDirectory stores;

    @Inject
    OrderFulfilment orders;

    @Inject
    StoreNotices notices;

    /** Cases that a line has lost, and why. */
    private record Told(LineRef line, StoreCode store, Cases lost, Reason why) {}

    void share(@Observes ReceiptPosted posted) {
        List<CountedSupply> shorts =
                counts.of(posted).stream().filter(CountedSupply::isShort).toList();
        if (shorts.isEmpty()) {
            return;
        }
        Map<String, Units> expected = consignments.sheet(posted.awb()).lines().stream()
                .collect(Collectors.toMap(ConsignmentSheet.Line::line, ShortfallSharing::units));
        List<Told> losses = shorts.stream()
                .flatMap(counted -> share(
                        counted,
                        Objects.requireNonNull(expected.get(counted.source().reference()))))
                .sorted(Comparator.comparing(Told::line))
                .toList();
        losses.forEach(loss -> orders.allocated(loss.line(), -loss.lost().value(), loss.why()));
        notices.taken(losses.stream()
                .map(loss -> new StoreNotices.Loss(loss.line(), loss.store(), loss.lost()))
                .toList());
    }

    private static Units units(ConsignmentSheet.Line line) {
        return PackSize.of(line.unitsPerCase()).unitsOf(line.cases());
    }

    private Stream<Told> share(CountedSupply counted, Units expected) {
        RunInput input =
                new RunInput(policy(counted).on(inputs.today()), counted.offers(), wishes(counted), Rooms.NONE);
        RunAnswer answer = Engine.share(input);
        shifting.shift(counted, answer);
        return answer.given().stream()
                .filter(given -> given.cases().isLessThan(given.wish().asked()))
                .map(given -> told(counted, expected, given));
    }

    private PolicyRow policy(CountedSupply counted) {
        return counted.claimants().stream()
                .flatMap(claimant -> claimant.whom().run().stream())
                .flatMap(run -> runs.policyOf(run).stream())
                .findFirst()
                .orElseGet(() -> inputs.policy(PLAINEST));
    }

    private List<Wish> wishes(CountedSupply counted) {
        PolicyRow policy = policy(counted);
        Map<StoreCode, StoreRow> rows = stores.rows(counted.claimants().stream()
                .map(claimant -> claimant.whom().store())
                .collect(Collectors.toSet()));
        return counted.claimants().stream()
                .map(claimant -> wish(counted, claimant, policy, rows))
                .toList();
    }

    private Wish wish(
            CountedSupply counted, CountedSupply.Claimant claimant, PolicyRow policy, Map<StoreCode, StoreRow> rows) {
        StoreCode store = claimant.whom().store();
        return new Wish(
                claimant.line(),
                store,
                counted.goods(),
                counted.goods().pack().wholeCasesIn(claimant.before()),
                policy.weight(Objects.requireNonNull(rows.get(store)).storeClass()),
                inputs.today(),
                Optional.empty());
    }

    private static Told told(CountedSupply counted, Units expected, RunAnswer.Given given) {
        Cases before = given.wish().asked();
        Units came = counted.sound().plus(counted.damaged());
        return new Told(
                given.wish().line(),
                given.wish().store(),
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
