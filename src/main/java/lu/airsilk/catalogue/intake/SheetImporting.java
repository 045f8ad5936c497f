package lu.airsilk.catalogue.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import lu.airsilk.catalogue.PriceDirectory;
import lu.airsilk.catalogue.applying.SheetImportJob;
import lu.airsilk.catalogue.mapping.SheetMapping;
import lu.airsilk.catalogue.mapping.UploadedSheet;
import lu.airsilk.catalogue.staging.ApplyOrder;
import lu.airsilk.catalogue.staging.ImportStatus;
import lu.airsilk.catalogue.staging.ImportWaits;
import lu.airsilk.catalogue.staging.ImportWork;
import lu.airsilk.catalogue.staging.Imports;
import lu.airsilk.catalogue.staging.SheetImport;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Numbers;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.supplier.SupplierDirectory;

/** Brings suppliers' sheets into the catalogue; what takes long is done by {@link SheetImportJob}. */
@ApplicationScoped
public class SheetImporting {

    @Inject
    PriceDirectory prices;

    @Inject
    Imports imports;

    @Inject
    ImportWork work;

    @Inject
    SupplierDirectory suppliers;

    @Inject
    Numbers numbers;

    @Inject
    CurrentActor actor;

    @Inject
    ExpectedVersion expected;

    @Inject
    Clock clock;

    @Inject
    Event<ImportWaits> waits;

    /**
     * Starts the import of a stored file. The same file of the same supplier goes on where it was left; when it has been
     * applied before, a new import says so.
     *
     * @return the import's number
     */
    @Transactional
    @Allowed(Role.BUYER)
    public String upload(UploadedSheet file) {
        file.supplier().ifPresent(suppliers::require);
        List<SheetImport> before = imports.ofFile(file);
        return before.stream()
                .filter(SheetImporting::isOpen)
                .findFirst()
                .map(SheetImport::number)
                .orElseGet(() -> start(file, appliedBefore(before)));
    }

    /** A file that was refused is refused again; one that was applied or thrown away begins anew. */
    private static boolean isOpen(SheetImport sheet) {
        return switch (sheet.status()) {
            case READING, READY, APPLYING, REFUSED -> true;
            case APPLIED, CANCELLED -> false;
        };
    }

    private static String appliedBefore(List<SheetImport> before) {
        return before.stream()
                .filter(sheet -> sheet.status() == ImportStatus.APPLIED)
                .map(SheetImport::number)
                .findFirst()
                .orElse("");
    }

    private String start(UploadedSheet file, String sameAs) {
        SheetImport sheet = new SheetImport(
                numbers.next("IMP"), file, new SheetImport.Uploader(actor.user(), clock.instant()), sameAs);
        file.supplier().flatMap(imports::lastTaught).ifPresent(sheet::remember);
        imports.add(sheet);
        work.open(sheet);
        waits.fire(new ImportWaits(sheet.number()));
        return sheet.number();
    }

    /** Says what the columns mean; the sheet is read again. */
    @Transactional
    @Allowed(Role.BUYER)
    public void map(String number, SheetMapping said) {
        SheetImport sheet = imports.get(number);
        expected.check(sheet);
        sheet.correct(said);
        waits.fire(new ImportWaits(number));
    }

    /** Throws the import away, or only stops applying it; a job at work on it ends at its next step. */
    @Transactional
    @Allowed(Role.BUYER)
    public void cancel(String number) {
        SheetImport sheet = imports.get(number);
        expected.check(sheet);
        sheet.cancel();
    }

    /** Takes the sheet into the catalogue: its products at once, its prices, if any, as a list to be approved. */
    @Transactional
    @Allowed(Role.BUYER)
    public AppliedSheet apply(String number, ApplyOrder how) {
        SheetImport sheet = imports.get(number);
        expected.check(sheet);
        how.validFrom().ifPresent(prices::refuseOver);
        sheet.order(how, actor.user(), sheet.tellsPrices() ? numbers.next("PL") : "");
        waits.fire(new ImportWaits(number));
        return AppliedSheet.of(sheet.priceList(), sheet.tally().accepted());
    }
}
