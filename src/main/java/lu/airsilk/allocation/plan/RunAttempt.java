package lu.airsilk.allocation.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import lu.airsilk.allocation.need.FairnessRule;
import lu.airsilk.allocation.need.SharingTerms;
import lu.airsilk.allocation.share.RunCourse;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;

/** By which terms an attempt of a run shared out its goods, and the fingerprint of what came of it. */
@Entity
@Table(name = "allocation_attempt")
@SuppressWarnings("UnusedVariable") // columns that queries read
@AppendOnly
public class RunAttempt extends StoredEntity {

    private long runId;
    private int attempt;

    /** The attempt that was shared out anew; the lines fixed since then were answered one by one. */
    private int basis;

    private LocalDate sharedOn;

    @Enumerated(EnumType.STRING)
    private FairnessRule rule;

    private int firstCases;
    private int lifeDays;
    private String answerHash;

    @SuppressWarnings("NullAway.Init")
    protected RunAttempt() {}

    RunAttempt(AllocationRun run, RunCourse course, String answerHash) {
        SharingTerms terms = course.from().terms();
        runId = run.id();
        attempt = run.attempt();
        basis = course.basis();
        sharedOn = terms.day();
        rule = terms.rule();
        firstCases = terms.firstCases();
        lifeDays = terms.lifeDays();
        this.answerHash = answerHash;
    }

    SharingTerms terms() {
        return new SharingTerms(rule, firstCases, lifeDays, sharedOn);
    }

    int basis() {
        return basis;
    }

    public String answerHash() {
        return answerHash;
    }
}
