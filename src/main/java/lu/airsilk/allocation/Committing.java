package lu.airsilk.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.order.OrderFulfilment;
import lu.airsilk.stock.ClaimDraft;
import lu.airsilk.stock.ClaimFor;
import lu.airsilk.stock.Supply;

/** Makes a run true: claims first, by supply; then the order lines, each with why. */
@ApplicationScoped
class Committing {

    @Inject
    AllocationRuns runs;

    @Inject
    Supply supply;

    @Inject
    OrderFulfilment orders;

    AllocationCommitted commit(AllocationRun run) {
        List<RunLine> lines = runs.lines(run).stream()
                .sorted(Comparator.comparing(RunLine::orderLine))
                .toList();
        Map<String, RunLine> byRef =
                lines.stream().collect(Collectors.toMap(line -> line.orderLine().toString(), Function.identity()));
        supply.claimAll(runs.shares(run).stream()
                .map(share -> draft(run, share, Objects.requireNonNull(byRef.get(share.orderLine()))))
                .toList());
        lines.forEach(line -> orders.allocated(line.orderLine(), line.given().value(), line.why()));
        return new AllocationCommitted(
                run.number(),
                lines.stream()
                        .map(line -> new AllocationCommitted.Line(
                                line.orderLine(), line.store(), line.asked(), line.given()))
                        .toList());
    }

    private static ClaimDraft draft(AllocationRun run, RunShare share, RunLine line) {
        ClaimFor whom = new ClaimFor(
                share.orderLine(), line.store(), Optional.of(run.number().number()));
        return new ClaimDraft(share.supplyId(), whom, line.pack().unitsOf(share.cases()));
    }
}
