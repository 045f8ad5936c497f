package lu.airsilk.allocation.plan;

import static lu.airsilk.identity.Role.ALLOCATION;
import static lu.airsilk.identity.Role.AUDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import lu.airsilk.allocation.share.GivenLine;
import lu.airsilk.allocation.share.GivenShare;
import lu.airsilk.allocation.share.StillFitting;
import lu.airsilk.identity.Allowed;
import lu.airsilk.shared.Refusal;

/** Whether what a run gives is still there: asked when it is committed, and told to whoever looks at it before. */
@ApplicationScoped
public class RunFitting {

    /** Lines of a run; a larger one is looked through by its commit alone, for that takes longer than a page may. */
    private static final int MOST = 20_000;

    @Inject
    AllocationRuns runs;

    @Inject
    RunInputs inputs;

    StillFitting of(AllocationRun run, List<GivenLine> lines, List<GivenShare> shares) {
        return new StillFitting(
                lines,
                shares,
                inputs.now(
                        run.order(),
                        lines.stream().map(line -> line.goods().sku()).collect(Collectors.toSet())));
    }

    /** What a commit would be refused for at this moment; nothing for a run that nobody may commit, or that is too large to be asked. */
    @Allowed({ALLOCATION, AUDIT})
    public List<Refusal> unfit(RunNumber number) {
        return runs.find(number).filter(RunFitting::isAsked).stream()
                .flatMap(run -> of(run, runs.lines(run), runs.shares(run)).unfit().stream())
                .toList();
    }

    private static boolean isAsked(AllocationRun run) {
        return run.state() == RunState.APPROVED && run.row().lines() <= MOST;
    }
}
