package lu.airsilk.catalogue.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    SuggestedGoods suggested;

    @Inject
    CurrentActor actor;

    @Inject
    ExpectedVersion expected;

    @Inject
    Clock clock;

    @Inject
    Event<ImportWaits> waits;

    /** Writes into these cells, says what the columns mean; the sheet is read again. */
    @Transactional
    @Allowed(Role.BUYER)
    public void mend(String number, Meanwhile said) {
        Refused.unless(!said.isNothing(), "import.mend.nothing");
        keep(imports.get(number), said);
    }

    /**
     * Takes every suggestion that the last reading made, but for those that would name goods of another supplier; the sheet
     * is read again.
     *
     * @param said by hand meanwhile: it counts more than a suggestion
     */
    @Transactional
    @Allowed(Role.BUYER)
    public TakenSuggestions takeSuggestions(String number, Meanwhile said) {
        SheetImport sheet = imports.get(number);
        List<RowProblem> found = imports.suggestions(sheet, MOST);
        Set<String> others = suggested.ofOthers(sheet, found).keySet();
        int left = (int) found.stream()
                .filter(problem -> others.contains(problem.suggestion()))
                .count();
        Meanwhile all = said.withFirst(found.stream()
                .filter(problem -> !others.contains(problem.suggestion()))
                .map(SheetMending::mend)
                .flatMap(Optional::stream)
                .toList());
        Refused.unless(!all.isNothing() || left == 0, "import.mend.others", left);
        Refused.unless(!all.isNothing(), "import.mend.nothing");
        keep(sheet, all);
        return new TakenSuggestions(all.cells().size(), left);
    }

    private static Optional<Mend> mend(RowProblem problem) {
        return CellAddress.parse(problem.cell())
                .map(place -> new Mend(place.row(), place.column(), problem.suggestion()));
    }

    /** The sheet is read again with what was said of it. */
    void keep(SheetImport sheet, Meanwhile said) {
        expected.check(sheet);
        said.columns().ifPresentOrElse(sheet::correct, sheet::mend);
        write(sheet, said.cells());
        waits.fire(new ImportWaits(sheet.number()));
    }

    private void write(SheetImport sheet, List<Mend> mends) {
        Refused.unless(imports.countMends(sheet) + mends.size() <= MOST, "import.mend.tooMany", MOST);
        Instant now = clock.instant();
        mends.forEach(mend -> imports.add(new SheetMend(sheet, mend, actor.user(), now)));
    }
}
