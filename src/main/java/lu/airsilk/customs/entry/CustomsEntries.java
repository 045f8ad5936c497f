package lu.airsilk.customs.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.consignment.Milestones;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Numbers;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;
import lu.airsilk.shared.number.AirWaybillNumber;

/** Declares consignments to customs and notes their release. */
@ApplicationScoped
public class CustomsEntries {

    private static final String CLEARED = "CCD";

    @Inject
    Entries entries;

    @Inject
    ConsignmentBook consignments;

    @Inject
    EntryMoments moments;

    @Inject
    Milestones milestones;

    @Inject
    ExpectedVersion expected;

    @Inject
    Numbers numbers;

    @Inject
    Clock clock;

    /**
     * Notes that a consignment was declared; refused when the customs' number has been used.
     *
     * @param typed the customs' number; blanks in it, as people write it, are left out
     * @param said when it was declared; now when it is not said, as by programs, which the plan of its flight does not hold
     */
    @Transactional
    @Allowed(Role.IMPORT)
    public CustomsEntryNumber declare(AirWaybillNumber awb, String typed, Optional<Instant> said) {
        Instant at = said.orElseGet(clock::instant);
        String entryNumber = TypedText.code(typed);
        Refused.unless(!entries.declared(entryNumber), "customs.taken", entryNumber);
        consignments.sheet(awb);
        said.ifPresent(moment -> moments.requireDeclarable(awb, entryNumber, moment));
        CustomsEntryNumber number = new CustomsEntryNumber(numbers.next("CE"));
        entries.add(new CustomsEntry(number, awb, entryNumber, at));
        return number;
    }

    /**
     * Notes the release: the consignment is cleared from then on.
     *
     * @param said when customs released it; now when it is not said, as by programs, which the plan of its flight does not hold
     */
    @Transactional
    @Allowed(Role.IMPORT)
    public void release(CustomsEntryNumber number, Optional<Instant> said) {
        Instant at = said.orElseGet(clock::instant);
        CustomsEntry entry = entries.find(number).orElseThrow(() -> Refused.unknown("customs.unknown", number));
        expected.check(entry);
        entry.release(at);
        said.ifPresent(moment -> moments.requireReleasable(entry.awb(), number, moment));
        milestones.record(entry.awb(), CLEARED, at);
    }
}
