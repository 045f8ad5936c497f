package lu.airsilk.allocation.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.allocation.share.RoomWords;
import lu.airsilk.allocation.share.Rooms;
import lu.airsilk.allocation.share.RunAnswer;
import lu.airsilk.allocation.share.RunCourse;
import lu.airsilk.allocation.share.RunInput;

/** Keeps all that an attempt of a run saw and gave, and finds it again as it was. */
@ApplicationScoped
public class RunArchive {

    @Inject
    AllocationRuns runs;

    void keep(AllocationRun run, RunCourse course, RunAnswer answer) {
        RunInput input = course.from();
        runs.add(new RunAttempt(run, course, answer.hash()));
        runs.addAll(input.offers().stream().map(offer -> new RunSupply(run, offer)));
        runs.addAll(input.rooms().cases().stream().map(box -> new RunCase(run, box)));
        runs.addAll(input.rooms().tight().stream().map(room -> new RunRoom(run, room)));
        RoomWords words = new RoomWords(input.rooms(), answer.given());
        runs.addAll(answer.given().stream().map(given -> new RunLine(run, given, words.told(given))));
        runs.addAll(answer.given().stream().flatMap(given -> shares(run, given)));
    }

    private static Stream<RunShare> shares(AllocationRun run, RunAnswer.Given given) {
        return given.parts().stream().map(part -> new RunShare(run, given.wish(), part));
    }

    /** How the run's last attempt came about. Each fixing since its goods were shared out anew has made one attempt. */
    public RunCourse course(AllocationRun run) {
        int basis = runs.attempt(run).basis();
        List<RunCourse.Fixed> fixed = runs.fixed(run);
        return new RunCourse(
                basis, input(run, basis), fixed.subList(fixed.size() - (run.attempt() - basis), fixed.size()));
    }

    private RunInput input(AllocationRun run, int attempt) {
        return new RunInput(
                runs.attempt(run).terms(),
                runs.of(RunSupply.class, run, attempt).map(RunSupply::offer).toList(),
                runs.of(RunLine.class, run, attempt).map(RunLine::wish).toList(),
                new Rooms(
                        runs.of(RunCase.class, run, attempt).map(RunCase::room).toList(),
                        runs.of(RunRoom.class, run, attempt).map(RunRoom::room).toList()));
    }
}
