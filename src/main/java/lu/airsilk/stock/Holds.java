package lu.airsilk.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.command.Stamps;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.lot.LotHold;
import lu.airsilk.stock.lot.LotHolds;
import lu.airsilk.supply.HubChange;
import lu.airsilk.supply.Shift;

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

    @Inject
    Event<HoldsEnded> ended;

    @Inject
    Event<HoldsTurning> turning;

    /** Holds free units back; refused when fewer are free. Gives the number of the hold. */
    public long place(LotNumber lot, HoldDraft draft) {
        long hold = holds.add(new LotHold(lot, draft, stamps.now()));
        ledger.hold(lot, draft.units(), why(draft.kind(), draft.note()));
        return hold;
    }

    /** The same where no store's reservation gives way, however few units are free. */
    public long claim(LotNumber lot, HoldDraft draft) {
        long hold = holds.add(new LotHold(lot, draft, stamps.now()));
        ledger.claim(lot, draft.units(), why(draft.kind(), draft.note()));
        return hold;
    }

    /** Holds free units of many lots back. */
    public void placeAll(List<HeldLot> held) {
        Stamp stamp = stamps.now();
        held.forEach(each -> holds.add(new LotHold(each.lot(), each.draft(), stamp)));
        ledger.holdAll(held.stream()
                .map(each -> new HubChange(
                        each.lot(),
                        Shift.NONE.hold(each.draft().units()),
                        why(each.draft().kind(), each.draft().note())))
                .toList());
    }

    /**
     * Holds the same units for other reasons, with nothing free in between; gives the numbers of the holds. Refused while some of
     * them stand in a delivery.
     */
    public List<Long> turn(LotHold from, List<HoldDraft> into) {
        requireInNoDelivery(List.of(from));
        Stamp stamp = stamps.now();
        from.end(stamp);
        return into.stream()
                .map(draft -> holds.add(new LotHold(from.lot(), draft, stamp)))
                .toList();
    }

    /** Ends the open holds of this kind on these lots. */
    public void end(Collection<LotNumber> lots, HoldKind kind) {
        end(holds.openOf(lots).stream().filter(hold -> hold.kind() == kind).toList());
    }

    /** Ends every open hold on these lots, because they are taken back; refused while some of them stand in a delivery. */
    public void endAll(Collection<LotNumber> lots) {
        List<LotHold> open = holds.openOf(lots);
        requireInNoDelivery(open);
        end(open);
    }

    private void requireInNoDelivery(List<LotHold> some) {
        List<Long> reaching = reaching(some);
        if (!reaching.isEmpty()) {
            turning.fire(new HoldsTurning(reaching));
        }
    }

    private static List<Long> reaching(List<LotHold> some) {
        return some.stream()
                .filter(hold -> hold.kind().reachesDeliveries())
                .map(LotHold::id)
                .toList();
    }

    public void end(List<LotHold> ending) {
        Stamp stamp = stamps.now();
        ending.forEach(hold -> hold.end(stamp));
        ledger.unholdAll(ending.stream()
                .map(hold ->
                        new HubChange(hold.lot(), Shift.NONE.unhold(hold.units()), Reason.of("hold.over", hold.kind())))
                .toList());
        List<Long> reaching = reaching(ending);
        if (!reaching.isEmpty()) {
            ended.fire(new HoldsEnded(reaching));
        }
    }

    public static Reason why(HoldKind kind, String note) {
        return switch (kind) {
            case DAMAGED -> Reason.of("hold.damaged", note);
            case BONDED -> Reason.of("hold.bonded", note);
            case INSPECTION -> Reason.of("hold.inspection", note);
            case QUARANTINE -> Reason.of("hold.quarantine", note);
            case RECALL -> Reason.of("hold.recall", note);
            case WRITE_OFF -> Reason.of("hold.writeOff", note);
        };
    }
}
