package lu.airsilk.master;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.platform.persistence.VersionedEntity;

/** Proposes figures and decides on them, as a part of a command of their own capability, which has asked who may. */
@ApplicationScoped
public class Proposing {

    @Inject
    ExpectedVersion expected;

    @Inject
    CurrentActor actor;

    @Inject
    Signature signature;

    @Inject
    Clock clock;

    /**
     * What a figure that the actor proposes carries.
     *
     * @param figure what it is for, such as {@code EUR BOOK}, at most 48 characters
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Proposal proposed(String figure, LocalDate validFrom, String reason) {
        Proposal proposal = new Proposal(figure, validFrom, reason, actor.user(), clock.instant());
        signature.because(proposal.row().reason());
        return proposal;
    }

    /** Brings it into force; refused to who proposed it. What was worked out by another figure stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <F extends VersionedEntity & Figure> void approve(F figure) {
        expected.check(figure);
        figure.proposal().approve(actor.user(), clock.instant());
        signature.because(figure.proposal().row().reason());
    }

    /** Ends it before it has ever held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <F extends VersionedEntity & Figure> void withdraw(F figure) {
        expected.check(figure);
        figure.proposal().withdraw(actor.user(), clock.instant());
    }
}
