package lu.airsilk.catalogue.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lu.airsilk.catalogue.staging.ImportRow;
import lu.airsilk.catalogue.staging.ImportWork;
import lu.airsilk.catalogue.staging.Imports;
import lu.airsilk.catalogue.staging.MendedRows;
import lu.airsilk.catalogue.staging.OthersProduct;
import lu.airsilk.catalogue.staging.SheetImport;
import lu.airsilk.catalogue.staging.SheetProblem;
import lu.airsilk.catalogue.staging.rule.RowProblem;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;

/** The imports of suppliers' sheets and what is wrong in them. */
@ApplicationScoped
public class ImportBook {

    private static final Map<String, String> COLUMNS =
            Map.of("id", "i.number", "supplier", "i.supplier", "status", "i.status", "uploadedAt", "i.uploadedAt");
    private static final Map<String, String> PROBLEM_COLUMNS =
            Map.of("row", "p.rowNumber", "column", "p.heading", "code", "p.code", "severity", "p.severity");
    private static final String FOUND = " from SheetProblem p where p.importId = :sheet and p.reading = :reading";
    private static final String PROBLEMS = FOUND + " and p.severity <> ASIDE";
    private static final String ASIDES = FOUND + " and p.severity = ASIDE";
    private static final Duration LOOK = Duration.ofMillis(50);

    @PersistenceContext
    EntityManager database;

    @Inject
    Imports imports;

    @Inject
    ImportWork work;

    @Inject
    SuggestedGoods suggested;

    /** A page of imports, the newest first unless asked otherwise. */
    @Allowed({Role.BUYER, Role.AUDIT})
    public Page<ImportRow> rows(Paging paging) {
        long total = database.createQuery("select count(i) from SheetImport i", Long.class)
                .getSingleResult();
        return new Page<>(
                total,
                database.createQuery(
                                "select i from SheetImport i" + paging.orderBy(COLUMNS, "i.id desc", "i.id"),
                                SheetImport.class)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(sheet -> sheet.row(work.progress(sheet)))
                        .toList());
    }

    /** The import; refused as unknown (404) when there is none with this number. */
    @Allowed({Role.BUYER, Role.AUDIT})
    public ImportRow row(String number) {
        SheetImport sheet = imports.get(number);
        return sheet.row(work.progress(sheet));
    }

    /** The import as soon as no job is at it any more, or as it is when the time is over. */
    @Allowed({Role.BUYER, Role.AUDIT})
    public ImportRow settled(String number, Duration patience) {
        ImportRow row = row(number);
        for (Duration waited = Duration.ZERO;
                isAtWork(row) && waited.compareTo(patience) < 0;
                waited = waited.plus(LOOK)) {
            pause();
            row = row(number);
        }
        return row;
    }

    private static boolean isAtWork(ImportRow row) {
        return switch (row.status()) {
            case READING, APPLYING -> true;
            case READY, APPLIED, REFUSED, CANCELLED -> false;
        };
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** The cells that people have mended. */
    @Allowed({Role.BUYER, Role.AUDIT})
    public MendedRows mends(String number) {
        return imports.mends(imports.get(number));
    }

    /** A page of what is wrong in the sheet by its last reading, in the order of its rows unless asked otherwise. */
    @Allowed({Role.BUYER, Role.AUDIT})
    public Page<RowProblem> problems(String number, Paging paging) {
        return found(PROBLEMS, imports.get(number), paging);
    }

    /** A page of the rows that people have set aside, each as a line of its texts, in their order. */
    @Allowed({Role.BUYER, Role.AUDIT})
    public Page<RowProblem> asides(String number, Paging paging) {
        return found(ASIDES, imports.get(number), paging);
    }

    /** How many wrong rows look alike, by the number of each. */
    @Allowed({Role.BUYER, Role.AUDIT})
    public Map<Integer, Long> alike(String number, Collection<Integer> rows) {
        return rows.isEmpty() ? Map.of() : imports.countAlike(imports.get(number), rows);
    }

    /** By suggested number, the products of others that it would name. */
    @Allowed({Role.BUYER, Role.AUDIT})
    public Map<String, OthersProduct> ofOthers(String number, Collection<RowProblem> problems) {
        return suggested.ofOthers(imports.get(number), problems);
    }

    private Page<RowProblem> found(String which, SheetImport sheet, Paging paging) {
        long total = database.createQuery("select count(p)" + which, Long.class)
                .setParameter("sheet", sheet.id())
                .setParameter("reading", sheet.reading())
                .getSingleResult();
        List<RowProblem> problems = database.createQuery(
                        "select p" + which + paging.orderBy(PROBLEM_COLUMNS, "p.rowNumber", "p.id"), SheetProblem.class)
                .setParameter("sheet", sheet.id())
                .setParameter("reading", sheet.reading())
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultStream()
                .map(SheetProblem::problem)
                .toList();
        return new Page<>(total, problems);
    }
}
