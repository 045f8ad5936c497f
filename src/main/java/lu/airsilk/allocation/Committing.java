package lu.airsilk.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.order.LineAllocation;
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
        List<GivenLine> lines = runs.lines(run);
        Map<String, GivenLine> byRef =
                lines.stream().collect(Collectors.toMap(line -> line.line().toString(), Function.identity()));
        supply.claimAll(runs.shares(run).stream()
                .map(share -> draft(run, share, Objects.requireNonNull(byRef.get(share.line()))))
                .toList());
        orders.allocated(lines.stream()
                .map(line -> new LineAllocation(line.line(), line.given().value(), line.why()))
                .toList());
        return new AllocationCommitted(
                run.number(),
                lines.stream()
                        .map(line ->
                                new AllocationCommitted.Line(line.line(), line.store(), line.asked(), line.given()))
                        .toList());
    }

    private static ClaimDraft draft(AllocationRun run, GivenShare share, GivenLine line) {
        ClaimFor whom = new ClaimFor(
                share.line(), line.store(), Optional.of(run.number().number()));
        return new ClaimDraft(share.supply(), whom, line.pack().unitsOf(share.cases()));
    }
}
