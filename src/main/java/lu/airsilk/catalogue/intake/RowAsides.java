package lu.airsilk.catalogue.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import lu.airsilk.catalogue.staging.Imports;
import lu.airsilk.catalogue.staging.SheetAside;
import lu.airsilk.catalogue.staging.SheetImport;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
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
    Clock clock;

    /**
     * Sets a wrong row aside with all that look like it: the same columns filled, the same ones wrong. The sheet is read
     * again.
     *
     * @return how many rows were set aside
     */
    @Transactional
    @Allowed(Role.BUYER)
    public int setAsideAlike(String number, int row, Meanwhile said) {
        SheetImport sheet = imports.get(number);
        List<Integer> rows = imports.alike(sheet, row);
        Refused.unless(!rows.isEmpty(), "import.aside.notWrong", row);
        keep(sheet, new Asides(rows, true), said);
        return rows.size();
    }

    /** Sets these rows aside, whatever is in them. The sheet is read again. */
    @Transactional
    @Allowed(Role.BUYER)
    public void setAside(String number, Collection<Integer> rows) {
        Refused.unless(!rows.isEmpty(), "import.aside.nothing");
        keep(imports.get(number), new Asides(rows, true), Meanwhile.NOTHING);
    }

    /** Takes rows back that were set aside; none named means all. The sheet is read again. */
    @Transactional
    @Allowed(Role.BUYER)
    public int takeBack(String number, Collection<Integer> rows, Meanwhile said) {
        SheetImport sheet = imports.get(number);
        List<Integer> back = imports.asides(sheet).stream()
                .filter(row -> rows.isEmpty() || rows.contains(row))
                .toList();
        Refused.unless(!back.isEmpty(), "import.aside.nothing");
        keep(sheet, new Asides(back, false), said);
        return back.size();
    }

    private record Asides(Collection<Integer> rows, boolean aside) {}

    private void keep(SheetImport sheet, Asides asides, Meanwhile meanwhile) {
        Refused.unless(asides.rows().size() <= MOST, "import.aside.tooMany", MOST);
        mending.keep(sheet, meanwhile);
        SheetAside.Said said = new SheetAside.Said(actor.user(), clock.instant());
        asides.rows().forEach(row -> imports.add(new SheetAside(sheet, row, asides.aside(), said)));
    }
}
