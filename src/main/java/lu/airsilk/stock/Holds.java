package lu.airsilk.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import lu.airsilk.shared.LotNumber;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;

/** Holds units of lots back and sets them free, within the command that has a reason to. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Holds {

    @Inject
    LotHolds holds;

    @Inject
    Ledger ledger;

    @Inject
    Stamps stamps;

    /** Holds free units back; refused when fewer are free. Gives the number of the hold. */
    public long place(LotNumber lot, HoldDraft draft) {
        long hold = holds.add(new LotHold(lot, draft, stamps.now()));
        ledger.hold(lot, draft.units(), why(draft.kind(), draft.note()));
        return hold;
    }

    /** Ends the open holds of this kind on a lot; gives how many units they held. */
    public Units end(LotNumber lot, HoldKind kind) {
        return holds.openOf(lot).stream()
                .filter(hold -> hold.kind() == kind)
                .map(this::end)
                .reduce(Units.ZERO, Units::plus);
    }

    /** Ends every open hold on a lot; gives how many units they held. */
    public Units endAll(LotNumber lot) {
        return holds.openOf(lot).stream().map(this::end).reduce(Units.ZERO, Units::plus);
    }

    Units end(LotHold hold) {
        hold.end(stamps.now());
        ledger.unhold(hold.lot(), hold.units(), Reason.of("hold.over", hold.kind()));
        return hold.units();
    }

    static Reason why(HoldKind kind, String note) {
        return switch (kind) {
            case DAMAGED -> Reason.of("hold.damaged", note);
            case BONDED -> Reason.of("hold.bonded", note);
            case INSPECTION -> Reason.of("hold.inspection", note);
            case QUARANTINE -> Reason.of("hold.quarantine", note);
            case RECALL -> Reason.of("hold.recall", note);
        };
    }
}
