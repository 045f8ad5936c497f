package lu.airsilk.catalogue.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import lu.airsilk.catalogue.staging.ImportWaits;
import lu.airsilk.catalogue.staging.Imports;
import lu.airsilk.catalogue.staging.Mend;
import lu.airsilk.catalogue.staging.SheetAside;
import lu.airsilk.catalogue.staging.SheetImport;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.shared.Refused;

/** Sets rows of a sheet aside that are no goods, such as headings of groups and sums, and takes them back. */
@ApplicationScoped
public class RowAsides {

    /** So many words may be said of the rows of one sheet. */
    private static final int MOST = 100_000;

    @Inject
    Imports imports;

    @Inject
    SheetMending mending;

    @Inject
    CurrentActor actor;

    @Inject
    ExpectedVersion expected;

    @Inject
    Clock clock;

    @Inject
    Event<ImportWaits> waits;

    /**
     * Sets a wrong row aside with all that look like it: the same columns filled, the same ones wrong. The sheet is read
     * again.
     *
     * @param written into cells of other rows meanwhile, which is kept
     * @return how many rows were set aside
     */
    @Transactional
    @Allowed(Role.BUYER)
    public int setAsideAlike(String number, int row, List<Mend> written) {
        SheetImport sheet = imports.get(number);
        List<Integer> rows = imports.alike(sheet, row);
        Refused.unless(!rows.isEmpty(), "import.aside.notWrong", row);
        keep(sheet, rows, true);
        mending.write(sheet, written);
        return rows.size();
    }

    /** Sets these rows aside, whatever is in them. The sheet is read again. */
    @Transactional
    @Allowed(Role.BUYER)
    public void setAside(String number, Collection<Integer> rows) {
        Refused.unless(!rows.isEmpty(), "import.aside.nothing");
        keep(imports.get(number), rows, true);
    }

    /** Takes rows back that were set aside; none named means all. The sheet is read again. */
    @Transactional
    @Allowed(Role.BUYER)
    public int takeBack(String number, Collection<Integer> rows) {
        SheetImport sheet = imports.get(number);
        List<Integer> back = imports.asides(sheet).stream()
                .filter(row -> rows.isEmpty() || rows.contains(row))
                .toList();
        Refused.unless(!back.isEmpty(), "import.aside.nothing");
        keep(sheet, back, false);
        return back.size();
    }

    private void keep(SheetImport sheet, Collection<Integer> rows, boolean aside) {
        expected.check(sheet);
        Refused.unless(rows.size() <= MOST, "import.aside.tooMany", MOST);
        sheet.mend();
        SheetAside.Said said = new SheetAside.Said(actor.user(), clock.instant());
        rows.forEach(row -> imports.add(new SheetAside(sheet, row, aside, said)));
        waits.fire(new ImportWaits(sheet.number()));
    }
}
