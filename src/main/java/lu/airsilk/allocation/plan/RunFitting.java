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
import lu.airsilk.shared.Refused;

/** Whether what a run gives is still there: asked when it is committed, and told to whoever looks at it before. */
@ApplicationScoped
public class RunFitting {

    /** Lines of a run; of a larger one only the goods are looked through before its commit, for all of it takes longer than a page may. */
    private static final int MOST = 20_000;

    @Inject
    AllocationRuns runs;

    @Inject
    RunInputs inputs;

    @Inject
    RunGoods goods;

    StillFitting of(AllocationRun run, List<GivenLine> lines, List<GivenShare> shares) {
        return new StillFitting(
                lines,
                shares,
                inputs.now(
                        run.order(),
                        lines.stream().map(line -> line.goods().sku()).collect(Collectors.toSet())));
    }

    /** What a commit would be refused for at this moment; nothing for a run that is committed or given up. */
    @Allowed({ALLOCATION, AUDIT})
    public List<Refusal> unfit(RunNumber number) {
        return runs.find(number).filter(AllocationRun::isOpen).stream()
                .flatMap(run -> unfit(run).stream())
                .toList();
    }

    /** Other runs that are approved for the same cases: who commits first gets them. */
    @Allowed({ALLOCATION, AUDIT})
    public List<SharedGoods> shared(RunNumber number) {
        return runs.find(number).filter(AllocationRun::isOpen).stream()
                .flatMap(run -> goods.shared(run, inputs.today()).stream())
                .toList();
    }

    /** Nobody agrees to what could not be committed. */
    void require(AllocationRun run) {
        List<Refusal> unfit = unfit(run);
        if (!unfit.isEmpty()) {
            throw new Refused(Refused.Kind.CONFLICT, unfit);
        }
    }

    private List<Refusal> unfit(AllocationRun run) {
        return run.row().lines() > MOST
                ? goods.missing(run, inputs.today())
                : of(run, runs.lines(run), runs.shares(run)).unfit();
    }
}
