package lu.airsilk.catalogue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import lu.airsilk.platform.Repository;
import lu.airsilk.shared.Refused;

/** The imports with what was read of them. */
@Repository
class Imports {

    @PersistenceContext
    EntityManager database;

    Optional<SheetImport> find(String number) {
        return database.createQuery("select i from SheetImport i where i.number = :number", SheetImport.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    SheetImport get(String number) {
        return find(number).orElseThrow(() -> Refused.unknown("import.unknown", number));
    }

    /** Imports of the same bytes for the same supplier, the newest first. */
    List<SheetImport> ofFile(UploadedSheet file) {
        return database.createQuery(
                        "select i from SheetImport i where i.sha256 = :sha256 and i.supplier = :supplier"
                                + " order by i.id desc",
                        SheetImport.class)
                .setParameter("sha256", file.sha256())
                .setParameter("supplier", file.supplier())
                .getResultList();
    }

    /** The good rows of an import's last reading after this row, in their order. */
    List<StagedRow> staged(SheetImport sheet, int afterRow, int most) {
        return database.createQuery(
                        "select r from StagedRow r where r.importId = :sheet and r.reading = :reading"
                                + " and r.rowNumber > :after order by r.rowNumber",
                        StagedRow.class)
                .setParameter("sheet", sheet.id())
                .setParameter("reading", sheet.reading())
                .setParameter("after", afterRow)
                .setMaxResults(most)
                .getResultList();
    }

    void add(SheetImport sheet) {
        database.persist(sheet);
    }

    void add(StagedRow row) {
        database.persist(row);
    }

    void add(SheetProblem problem) {
        database.persist(problem);
    }

    void add(ProductChange change) {
        database.persist(change);
    }
}
