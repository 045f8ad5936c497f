package lu.airsilk.stock.writeoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.photo.Photographing;
import lu.airsilk.platform.Numbers;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.platform.command.Stamps;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;
import lu.airsilk.stock.HoldDraft;
import lu.airsilk.stock.HoldKind;
import lu.airsilk.stock.Holds;
import lu.airsilk.stock.Ledger;
import lu.airsilk.stock.Movement;
import lu.airsilk.stock.lot.LotHold;
import lu.airsilk.stock.lot.LotHolds;

/** Writes goods at the hub off: the hub proposes it, somebody else of finance decides. */
@ApplicationScoped
public class WritingOff {

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

    private void requireThere(NewWriteOff draft) {
        LotAtHub there = book.at(draft.lot());
        if (draft.reason() == WriteOffReason.EXPIRED && !there.past()) {
            throw Refused.because("writeOff.notPast", draft.lot()).at("reason");
        }
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

    /** Sets the units free again, and keeps why. */
    @Transactional
    @Allowed({Role.HUB, Role.FINANCE})
    public void reject(String number, String reason) {
        String why = TypedText.plain(reason).strip();
        if (why.isEmpty()) {
            throw Refused.because("writeOff.noReason").at("reason");
        }
        HubWriteOff writeOff = toDecide(number);
        writeOff.reject(why, stamps.now());
        signature.because(why);
        holds.end(claim(writeOff).stream().toList());
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
