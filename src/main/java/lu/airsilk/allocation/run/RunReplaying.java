package lu.airsilk.allocation.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lu.airsilk.allocation.plan.AllocationRun;
import lu.airsilk.allocation.plan.AllocationRuns;
import lu.airsilk.allocation.plan.RunArchive;
import lu.airsilk.allocation.plan.RunNumber;
import lu.airsilk.allocation.share.Engine;
import lu.airsilk.allocation.share.RunCourse;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Refused;

/** Proves a past run by working it out again; nothing is changed, whatever has become of goods and orders since. */
@ApplicationScoped
public class RunReplaying {

    @Inject
    AllocationRuns runs;

    @Inject
    RunArchive archive;

    /** The last attempt of the run, worked out again. */
    @Allowed({Role.ALLOCATION, Role.AUDIT})
    public RunReplay replay(RunNumber number) {
        AllocationRun run = runs.find(number).orElseThrow(() -> Refused.unknown("allocation.unknown", number));
        RunCourse course = archive.course(run);
        return new RunReplay(
                number,
                run.attempt(),
                run.row().inputHash(),
                course.input().hash(),
                runs.attempt(run).answerHash(),
                Engine.share(course).hash());
    }
}
