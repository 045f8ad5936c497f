package lu.airsilk.allocation.plan;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import lu.airsilk.allocation.share.RunFigures;
import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.junit.jupiter.api.Test;

class AllocationRunTest {

    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
    private static final RunOrder ORDER = new RunOrder(
            "EQUAL_FILL",
            true,
            List.of(AirWaybillNumber.of("172-24681355")),
            List.of(Sku.of("OIL-1")),
            List.of(StoreCode.of("LY01"), StoreCode.of("KF01")));

    private final AllocationRun run = calculatedBy("an.allocator");

    @Test
    void who_calculated_a_run_does_not_approve_it() {
        assertEquals(
                "allocation.ownApproval",
                refusalOf(() -> run.approve("an.allocator")).code());
        assertEquals(RunState.CALCULATED, run.state());
    }

    @Test
    void a_run_is_approved_by_another_person_and_committed() {
        run.approve("another");
        run.commit(NOW);

        assertEquals(RunState.COMMITTED, run.state());
    }

    @Test
    void a_run_is_not_committed_before_it_is_approved_nor_twice() {
        assertEquals("allocation.wrongState", refusalOf(() -> run.commit(NOW)).code());

        run.approve("another");
        run.commit(NOW);

        assertEquals("allocation.wrongState", refusalOf(() -> run.commit(NOW)).code());
    }

    @Test
    void a_run_that_is_sent_back_is_not_approved_until_somebody_has_worked_on_it() {
        assertEquals(
                "allocation.ownApproval",
                refusalOf(() -> run.sendBack("an.allocator", "own")).code());
        assertEquals(
                "allocation.sendBackReason",
                refusalOf(() -> run.sendBack("another", " ")).code());
        assertEquals(
                "allocation.sendBackReason",
                refusalOf(() -> run.sendBack("another", "x".repeat(201))).code());

        run.sendBack("another", " KF01 gets nothing ");

        assertEquals("KF01 gets nothing", run.row().sentBackReason().orElseThrow());
        assertEquals(
                "allocation.wrongState", refusalOf(() -> run.approve("another")).code());

        run.calculated(figures("hash-2"), "an.allocator", NOW);
        assertEquals(RunState.CALCULATED, run.state());
        assertEquals("", run.row().sentBackReason().orElse(""));
    }

    @Test
    void a_new_attempt_makes_an_approval_void() {
        run.approve("another");

        run.calculated(figures("hash-2"), "another", NOW);

        assertEquals(RunState.CALCULATED, run.state());
        assertEquals(2, run.attempt());
        assertEquals(
                "allocation.ownApproval",
                refusalOf(() -> run.approve("another")).code());
    }

    @Test
    void nothing_is_calculated_again_once_it_is_committed() {
        run.approve("another");
        run.commit(NOW);

        assertEquals(
                "allocation.wrongState",
                refusalOf(() -> run.calculated(figures("hash-2"), "another", NOW))
                        .code());
    }

    @Test
    void a_run_remembers_what_it_was_asked_for() {
        assertEquals(ORDER, run.order());
        assertEquals(
                List.of(),
                new AllocationRun(
                                new RunNumber("RUN-26-000002"),
                                new RunOrder("EQUAL_FILL", true, List.of(), List.of(), List.of()),
                                "an.allocator",
                                NOW)
                        .order()
                        .stores());
    }

    @Test
    void a_lock_needs_a_reason() {
        assertEquals(
                "allocation.lockReason",
                refusalOf(() -> new LockedLine(LineRef.of("SO-26-000001/1"), Cases.of(1), "  "))
                        .code());
    }

    private static AllocationRun calculatedBy(String user) {
        AllocationRun run = new AllocationRun(new RunNumber("RUN-26-000001"), ORDER, user, NOW);
        run.calculated(figures("hash-1"), user, NOW);
        return run;
    }

    private static RunFigures figures(String hash) {
        return new RunFigures(hash, 90, 100, new BigDecimal("10.000000"), 2, Cases.of(10), Cases.of(6), 60);
    }
}
