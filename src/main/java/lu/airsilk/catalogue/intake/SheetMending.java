package lu.airsilk.catalogue.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.catalogue.mapping.rule.CellAddress;
import lu.airsilk.catalogue.staging.ImportWaits;
import lu.airsilk.catalogue.staging.Imports;
import lu.airsilk.catalogue.staging.Mend;
import lu.airsilk.catalogue.staging.SheetImport;
import lu.airsilk.catalogue.staging.SheetMend;
import lu.airsilk.catalogue.staging.rule.RowProblem;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.shared.Refused;

/** Mends the cells of a sheet in the portal, so that nobody needs to send it again for a slip. */
@ApplicationScoped
public class SheetMending {

    private static final int MOST = 20_000;

    @Inject
    Imports imports;

    @Inject
    CurrentActor actor;

    @Inject
    ExpectedVersion expected;

    @Inject
    Clock clock;

    @Inject
    Event<ImportWaits> waits;

    /** Writes into these cells; the sheet is read again. */
    @Transactional
    @Allowed(Role.BUYER)
    public void mend(String number, List<Mend> mends) {
        Refused.unless(!mends.isEmpty(), "import.mend.nothing");
        keep(imports.get(number), mends);
    }

    /**
     * Takes every suggestion that the last reading made; the sheet is read again.
     *
     * @param written into cells by hand meanwhile: it counts more than a suggestion
     * @return how many cells were mended
     */
    @Transactional
    @Allowed(Role.BUYER)
    public int takeSuggestions(String number, List<Mend> written) {
        SheetImport sheet = imports.get(number);
        List<Mend> mends = Stream.concat(
                        imports.suggestions(sheet, MOST).stream()
                                .map(SheetMending::mend)
                                .flatMap(Optional::stream),
                        written.stream())
                .toList();
        Refused.unless(!mends.isEmpty(), "import.mend.nothing");
        keep(sheet, mends);
        return mends.size();
    }

    private static Optional<Mend> mend(RowProblem problem) {
        return CellAddress.parse(problem.cell())
                .map(place -> new Mend(place.row(), place.column(), problem.suggestion()));
    }

    private void keep(SheetImport sheet, List<Mend> mends) {
        expected.check(sheet);
        sheet.mend();
        write(sheet, mends);
        waits.fire(new ImportWaits(sheet.number()));
    }

    /** For a sheet that is about to be read again. */
    void write(SheetImport sheet, List<Mend> mends) {
        Refused.unless(imports.countMends(sheet) + mends.size() <= MOST, "import.mend.tooMany", MOST);
        Instant now = clock.instant();
        mends.forEach(mend -> imports.add(new SheetMend(sheet, mend, actor.user(), now)));
    }
}
