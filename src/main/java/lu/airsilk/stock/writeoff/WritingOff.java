package lu.airsilk.stock.writeoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.photo.Photographing;
import lu.airsilk.platform.Numbers;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.platform.command.Stamps;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;
import lu.airsilk.shared.Units;
import lu.airsilk.stock.HoldDraft;
import lu.airsilk.stock.HoldKind;
import lu.airsilk.stock.Holds;
import lu.airsilk.stock.Ledger;
import lu.airsilk.stock.Movement;
import lu.airsilk.stock.lot.HoldRow;
import lu.airsilk.stock.lot.LotHold;
import lu.airsilk.stock.lot.LotHolds;

/** Writes goods at the hub off: the hub proposes it, somebody else of finance decides. */
@ApplicationScoped
public class WritingOff {

    private static final String PAGE = "/stock/write-off-view.xhtml?number=";

    @Inject
    HubWriteOffs writeOffs;

    @Inject
    WriteOffBook book;

    @Inject
    Holds holds;

    @Inject
    LotHolds kept;

    @Inject
    Ledger ledger;

    @Inject
    Photographing photographing;

    @Inject
    Numbers numbers;

    @Inject
    ExpectedVersion expected;

    @Inject
    Signature signature;

    @Inject
    Stamps stamps;

    @Inject
    CurrentActor actor;

    @Inject
    Notifying notifying;

    /** Holds free units of a lot back until finance has decided, and gives the number of the write-off. */
    @Transactional
    @Allowed(Role.HUB)
    public String propose(NewWriteOff draft) {
        Refused.unless(!draft.units().isZero(), "writeOff.nothing");
        Optional<PhotoFile> drawn = draft.photo().map(PhotoFile::anew);
        requireThere(draft);
        String number = numbers.next("WO");
        long hold = holds.claim(draft.lot(), new HoldDraft(HoldKind.WRITE_OFF, draft.units(), number));
        writeOffs.add(new HubWriteOff(number, draft, hold, stamps.now()));
        drawn.ifPresent(photo -> photographing.keep(number, photo));
        return number;
    }

    /**
     * Proposes to throw away what is held back already, all of it or some. It is nobody's meanwhile; what is left of the hold
     * stays as it was.
     */
    @Transactional
    @Allowed({Role.HUB, Role.QUALITY})
    public String proposeHeld(long hold, NewWriteOff draft) {
        Refused.unless(!draft.units().isZero(), "writeOff.nothing");
        Optional<PhotoFile> drawn = draft.photo().map(PhotoFile::anew);
        LotHold from = kept.get(hold);
        requireHeld(from, draft);
        String number = numbers.next("WO");
        HoldRow was = from.row();
        Units rest = from.units().minus(draft.units());
        List<HoldDraft> into = new ArrayList<>(List.of(new HoldDraft(HoldKind.WRITE_OFF, draft.units(), number)));
        if (!rest.isZero()) {
            into.add(new HoldDraft(was.kind(), rest, was.note()));
        }
        long claim = holds.turn(from, into).getFirst();
        writeOffs.add(new HubWriteOff(number, draft, claim, stamps.now()).heldAs(was.kind(), was.note()));
        drawn.ifPresent(photo -> photographing.keep(number, photo));
        return number;
    }

    private void requireHeld(LotHold from, NewWriteOff draft) {
        Refused.unless(from.lot().equals(draft.lot()), "hold.unknown", from.id());
        if (from.row().ended().isPresent() || !from.kind().endedByPeople()) {
            throw Refused.conflict("writeOff.notHeld", draft.lot(), from.kind());
        }
        requirePast(draft, book.at(draft.lot()));
        if (draft.units().isMoreThan(from.units())) {
            throw Refused.conflict("writeOff.moreThanHeld", draft.lot(), from.units());
        }
    }

    private static void requirePast(NewWriteOff draft, LotAtHub there) {
        if (draft.reason() == WriteOffReason.EXPIRED && !there.past()) {
            throw Refused.because("writeOff.notPast", draft.lot()).at("reason");
        }
    }

    private void requireThere(NewWriteOff draft) {
        LotAtHub there = book.at(draft.lot());
        requirePast(draft, there);
        if (draft.units().isMoreThan(there.free())) {
            throw Refused.conflict(
                    "writeOff.tooMany", draft.lot(), there.units(), there.reserved(), there.held(), there.free());
        }
    }

    /** Takes the units out of the ledger; refused to who proposed it, and when they lie there no longer. */
    @Transactional
    @Allowed(Role.FINANCE)
    public void approve(String number) {
        HubWriteOff writeOff = toDecide(number);
        Movement thrown = writeOff.approve(stamps.now());
        holds.end(List.of(claim(writeOff)
                .orElseThrow(() -> Refused.conflict("writeOff.gone", number, writeOff.lot(), writeOff.units()))));
        ledger.move(thrown);
    }

    /**
     * Sets the units free again, or holds them as they were held before; keeps why, and tells who had proposed it. Who only
     * proposes may so withdraw what they proposed themselves.
     */
    @Transactional
    @Allowed({Role.HUB, Role.QUALITY, Role.FINANCE})
    public void reject(String number, String reason) {
        String why = TypedText.sentence(reason);
        if (why.isEmpty()) {
            throw Refused.because("writeOff.noReason").at("reason");
        }
        HubWriteOff writeOff = toDecide(number);
        if (!actor.has(Role.HUB) && !actor.has(Role.FINANCE) && !isOwn(writeOff)) {
            throw Refused.conflict("writeOff.notYours", number);
        }
        writeOff.reject(why, stamps.now());
        signature.because(why);
        claim(writeOff).ifPresent(claim -> giveBack(claim, writeOff));
        if (!isOwn(writeOff)) {
            notifying.tell(
                    Audience.person(writeOff.proposedBy()),
                    Reason.of("notice.writeOffRejected", number, writeOff.units(), writeOff.lot(), why),
                    PAGE + number);
        }
    }

    private boolean isOwn(HubWriteOff writeOff) {
        return writeOff.proposedBy().equals(signature.actor());
    }

    private void giveBack(LotHold claim, HubWriteOff writeOff) {
        writeOff.before()
                .ifPresentOrElse(before -> holds.turn(claim, List.of(before)), () -> holds.end(List.of(claim)));
    }

    private HubWriteOff toDecide(String number) {
        HubWriteOff writeOff = writeOffs.lock(number);
        expected.check(writeOff);
        return writeOff;
    }

    /** What keeps its units; empty when their receipt was taken back meanwhile, which ends every hold. */
    private Optional<LotHold> claim(HubWriteOff writeOff) {
        return Optional.of(kept.get(writeOff.hold()))
                .filter(hold -> hold.row().ended().isEmpty());
    }
}
