package lu.airsilk.customs.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.consignment.Milestones;
import lu.airsilk.customs.Declarations;
import lu.airsilk.customs.tariff.Measures;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.platform.command.Stamps;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;

/** Puts right when an entry was declared or released, where somebody has typed it wrongly. */
@ApplicationScoped
public class CorrectingEntries {

    @Inject
    Entries entries;

    @Inject
    EntryMoments moments;

    @Inject
    Declarations declarations;

    @Inject
    Measures measures;

    @Inject
    Milestones milestones;

    @Inject
    CurrentActor actor;

    @Inject
    ExpectedVersion expected;

    @Inject
    Signature signature;

    @Inject
    Stamps stamps;

    /**
     * Notes another moment, and keeps the old one with the reason. The import desk does it by itself as long as no other
     * rate is in force on the new day; else it is for finance, so that two people have seen what changes the duty.
     *
     * @param which when it was declared, or when it was released
     */
    @Transactional
    @Allowed({Role.IMPORT, Role.FINANCE})
    public void correct(CustomsEntryNumber number, EntryState which, Instant at, String reason) {
        CustomsEntry entry = entries.find(number).orElseThrow(() -> Refused.unknown("customs.unknown", number));
        expected.check(entry);
        String why = TypedText.sentence(reason);
        if (which == EntryState.DECLARED) {
            correctDeclared(entry, number, at, why);
        } else {
            correctReleased(entry, number, at, why);
        }
        signature.because(why);
    }

    private void correctDeclared(CustomsEntry entry, CustomsEntryNumber number, Instant at, String why) {
        moments.requireDeclarable(entry.awb(), entry.row().entryNumber(), at);
        Instant was = entry.row().declaredAt();
        moments.requireBeforeHandover(entry.awb(), number, was, at);
        requireDutyStays(entry, number, at);
        entry.declaredAt(at);
        keep(entry, EntryState.DECLARED, new EntryCorrection.Change(was, at), why);
    }

    private void correctReleased(CustomsEntry entry, CustomsEntryNumber number, Instant at, String why) {
        Instant was = Optional.ofNullable(entry.row().releasedAt())
                .orElseThrow(() -> Refused.conflict("customs.notReleased", number));
        milestones.hold(entry.awb());
        moments.requireReleasable(entry.awb(), number, at);
        moments.requireBeforeHandover(entry.awb(), number, was, at);
        entry.releasedAt(at);
        keep(entry, EntryState.RELEASED, new EntryCorrection.Change(was, at), why);
        boolean others = others(entry).anyMatch(other -> was.equals(other.row().releasedAt()));
        if (others) {
            milestones.record(entry.awb(), "CCD", at);
        } else {
            milestones.clearedAt(entry.awb(), was, at);
        }
    }

    private void keep(CustomsEntry entry, EntryState which, EntryCorrection.Change change, String why) {
        entries.add(new EntryCorrection(entry, which, change, why, stamps.now()));
    }

    /** The day of the first declaration has the rates of the whole waybill. */
    private void requireDutyStays(CustomsEntry entry, CustomsEntryNumber number, Instant at) {
        if (actor.has(Role.FINANCE)) {
            return;
        }
        LocalDate before = day(declarations.declaredAt(entry.awb()).orElseThrow());
        LocalDate after = day(Stream.concat(
                        Stream.of(at), others(entry).map(other -> other.row().declaredAt()))
                .min(Comparator.naturalOrder())
                .orElseThrow());
        Refused.unless(
                YearMonth.from(before).equals(YearMonth.from(after)) && !measures.changeBetween(before, after),
                "customs.dutyChanges",
                number,
                after.toString());
    }

    private Stream<CustomsEntry> others(CustomsEntry entry) {
        String own = entry.row().id();
        return entries.of(entry.awb()).stream()
                .filter(other -> !other.row().id().equals(own));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Zones.CGO);
    }
}
