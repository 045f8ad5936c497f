package lu.airsilk.allocation.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import lu.airsilk.allocation.share.Engine;
import lu.airsilk.allocation.share.RunAnswer;
import lu.airsilk.allocation.share.RunCourse;
import lu.airsilk.allocation.share.RunInput;
import lu.airsilk.consignment.GoodsInTheAir;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.platform.Numbers;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;

/** Shares goods between stores: worked out by the engine, agreed by a second person, then reserved. */
@ApplicationScoped
public class AllocationPlanner {

    @Inject
    AllocationRuns runs;

    @Inject
    RunInputs inputs;

    @Inject
    RunArchive archive;

    @Inject
    Committing committing;

    @Inject
    RunFitting fitting;

    @Inject
    GoodsInTheAir goodsInTheAir;

    @Inject
    Event<AllocationCommitted> committed;

    @Inject
    Numbers numbers;

    @Inject
    CurrentActor actor;

    @Inject
    ExpectedVersion expected;

    @Inject
    Signature signature;

    @Inject
    Notifying notifying;

    @Inject
    Clock clock;

    /** Shares out what is free now; refused when nothing is free or nobody waits for it. */
    @Transactional
    @Allowed(Role.ALLOCATION)
    public RunNumber calculate(RunOrder order) {
        RunNumber number = new RunNumber(numbers.next("RUN"));
        AllocationRun run = new AllocationRun(number, order, actor.user(), clock.instant());
        runs.add(run);
        attempt(run, RunCourse.anew(1, found(run)));
        return number;
    }

    /**
     * Fixes the cases of a line. While goods and wishes are as they were, only what the fixing touches is shared out
     * again; else all of it, from what is free now. Refused for more than the line asks, or more than there is.
     */
    @Transactional
    @Allowed(Role.ALLOCATION)
    public void lock(RunNumber number, LockedLine lock) {
        AllocationRun run = toChange(number);
        run.requireOpen();
        signature.because(lock.reason());
        RunLine line = runs.line(run, lock.line())
                .orElseThrow(() -> Refused.because("allocation.lineUnknown", lock.line(), number));
        Refused.unless(
                !lock.cases().isMoreThan(line.asked()),
                "allocation.lockTooMany",
                lock.line(),
                lock.cases(),
                line.asked());
        RunLock row = new RunLock(run, lock, actor.user(), clock.instant());
        RunCourse course = archive.course(run).then(row.fixed());
        runs.add(row);
        RunInput now = found(run);
        attempt(run, course.input().hash().equals(now.hash()) ? course : RunCourse.anew(run.attempt() + 1, now));
    }

    /**
     * Shares out again what is free now, with the lines that were fixed; an approval of what was shared before is void.
     * Refused when nothing is free any more or nobody waits for it.
     */
    @Transactional
    @Allowed(Role.ALLOCATION)
    public void again(RunNumber number) {
        AllocationRun run = toChange(number);
        run.requireOpen();
        attempt(run, RunCourse.anew(run.attempt() + 1, found(run)));
    }

    /** Gives a run up that has reserved nothing. */
    @Transactional
    @Allowed(Role.ALLOCATION)
    public void drop(RunNumber number) {
        toChange(number).drop();
    }

    private RunInput found(AllocationRun run) {
        RunInput input = inputs.find(run.order(), runs.fixed(run));
        Refused.unless(!input.offers().isEmpty(), "allocation.nothingFree");
        Refused.unless(!input.wishes().isEmpty(), "allocation.nobodyWaits");
        return input;
    }

    private void attempt(AllocationRun run, RunCourse course) {
        RunAnswer answer = Engine.share(course);
        run.calculated(answer.figures(course.input().hash()), actor.user(), clock.instant());
        archive.keep(run, course, answer);
    }

    /** Agrees to the last attempt; refused to the one who calculated it, and when it does not all fit any more. */
    @Transactional
    @Allowed(Role.ALLOCATION)
    public void approve(RunNumber number) {
        AllocationRun run = toChange(number);
        run.approve(actor.user());
        fitting.require(run);
    }

    /** Wants it otherwise, and tells the one who calculated it why; refused to that one. */
    @Transactional
    @Allowed(Role.ALLOCATION)
    public void sendBack(RunNumber number, String reason) {
        signature.because(reason);
        AllocationRun run = toChange(number);
        run.sendBack(actor.user(), reason);
        notifying.tell(
                Audience.person(run.calculatedBy()),
                Reason.of("notice.runSentBack", number, reason.strip()),
                "/allocation/allocation-run-view.xhtml?number=" + number);
    }

    /**
     * Reserves the goods for the stores and tells each line what it got and why; all of it or nothing. What others took
     * since does not matter as long as the run's own goods, wishes and rooms are there; else refused as a conflict that
     * names the lines.
     */
    @Transactional
    @Allowed(Role.ALLOCATION)
    public void commit(RunNumber number) {
        AllocationRun run = toChange(number);
        run.commit(clock.instant());
        committed.fire(committing.commit(run));
        run.order().consignments().forEach(goodsInTheAir::shared);
    }

    private AllocationRun toChange(RunNumber number) {
        AllocationRun run = runs.lock(number);
        expected.check(run);
        return run;
    }
}
