package lu.airsilk.master;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.shared.Person;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What every figure of the house carries: from which day it holds, why, who proposed it and who decided. Born proposed;
 * then either brought into force by another person or withdrawn, once; never changed afterwards: what is wrong is
 * followed by a figure of a later day. What always holds: of one thing there is one figure a day that is proposed or in
 * force, and nobody brings into force what they proposed.
 */
@Embeddable
public class Proposal {

    /** So much a reason may say, in characters. */
    public static final int LONGEST_REASON = 400;

    private LocalDate validFrom;

    private String reason;

    private String proposedBy;

    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.PROPOSED;

    private String decidedBy = "";

    private @Nullable Instant decidedAt;

    /** What it is for and from which day, while it stands: the database takes it once. Missing for figures of before. */
    @Column(name = "stands_for", unique = true)
    private @Nullable String standsFor;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    /**
     * @param figure what it is for, such as {@code EUR BOOK}, at most 48 characters
     * @param why at most {@value #LONGEST_REASON} characters, not blank
     */
    public Proposal(String figure, LocalDate validFrom, String why, String by, Instant at) {
        String said = why.strip();
        if (said.isEmpty()) {
            throw Refused.because("proposal.noReason").at("reason");
        }
        if (said.length() > LONGEST_REASON) {
            throw Refused.because("proposal.longReason", LONGEST_REASON).at("reason");
        }
        this.validFrom = validFrom;
        reason = said;
        proposedBy = by;
        proposedAt = at;
        standsFor = figure + " " + validFrom;
    }

    /** Brings it into force; refused to the one who proposed it. */
    public void approve(String by, Instant at) {
        requireOpen();
        if (by.equals(proposedBy)) {
            throw Refused.conflict("proposal.own");
        }
        state = ProposalState.IN_FORCE;
        decidedBy = by;
        decidedAt = at;
    }

    /** Ends it before it has ever held; whoever may propose may withdraw. */
    public void withdraw(String by, Instant at) {
        requireOpen();
        state = ProposalState.WITHDRAWN;
        decidedBy = by;
        decidedAt = at;
        standsFor = null;
    }

    private void requireOpen() {
        if (state != ProposalState.PROPOSED) {
            throw Refused.conflict("proposal.decided", state, new Person(decidedBy));
        }
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public ProposalRow row() {
        return new ProposalRow(state, validFrom, reason, proposedBy, proposedAt, decidedBy, decidedAt);
    }
}
