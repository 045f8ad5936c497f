package lu.airsilk.catalogue.staging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.mapping.SheetMapping;
import lu.airsilk.catalogue.mapping.UploadedSheet;
import lu.airsilk.catalogue.staging.rule.RowProblem;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.SupplierCode;

/** The imports with what was read of them. */
@Repository
public class Imports {

    /** How many rows look like a row. */
    private record Alike(Integer row, Long rows) {}

    @PersistenceContext
    EntityManager database;

    Optional<SheetImport> find(String number) {
        return database.createQuery("select i from SheetImport i where i.number = :number", SheetImport.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public SheetImport get(String number) {
        return find(number).orElseThrow(() -> Refused.unknown("import.unknown", number));
    }

    /** Imports of the same bytes for the same supplier, the newest first. */
    public List<SheetImport> ofFile(UploadedSheet file) {
        return database.createQuery(
                        "select i from SheetImport i where i.sha256 = :sha256 order by i.id desc", SheetImport.class)
                .setParameter("sha256", file.sha256())
                .getResultStream()
                .filter(sheet -> sheet.supplier().equals(file.supplier()))
                .toList();
    }

    /** The supplier's last import that was applied and that people had to correct, whose lesson is remembered. */
    public Optional<SheetImport> lastTaught(SupplierCode supplier) {
        return database.createQuery(
                        "select i from SheetImport i where i.supplier = :supplier and i.status = APPLIED"
                                + " and i.corrections <> :nothing order by i.id desc",
                        SheetImport.class)
                .setParameter("supplier", supplier)
                .setParameter("nothing", SheetMapping.NONE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * The good rows of an import's last reading after this row, in their order. It names all columns of the key that has
     * them so, lest H2 sort the whole sheet for each page.
     */
    public List<StagedRow> staged(SheetImport sheet, int afterRow, int most) {
        return database.createQuery(
                        "select r from StagedRow r where r.importId = :sheet and r.reading = :reading"
                                + " and r.rowNumber > :after order by r.importId, r.reading, r.rowNumber",
                        StagedRow.class)
                .setParameter("sheet", sheet.id())
                .setParameter("reading", sheet.reading())
                .setParameter("after", afterRow)
                .setMaxResults(most)
                .getResultList();
    }

    /** The steps that an import's last reading tells of the prices of these products, from the smallest up. */
    public Map<Gtin, List<PriceStep>> steps(SheetImport sheet, Collection<Gtin> gtins) {
        return database.createQuery(
                        "select s from StagedStep s where s.importId = :sheet and s.reading = :reading"
                                + " and s.gtin in :gtins order by s.from",
                        StagedStep.class)
                .setParameter("sheet", sheet.id())
                .setParameter("reading", sheet.reading())
                .setParameter("gtins", gtins)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        StagedStep::gtin, Collectors.mapping(StagedStep::step, Collectors.toList())));
    }

    /** The last row of an import whose change is prepared; 0 when none is. */
    public int lastPrepared(SheetImport sheet) {
        return database.createQuery(
                        "select coalesce(max(c.rowNumber), 0) from ProductChange c where c.importId = :sheet"
                                + " and c.generation = :generation",
                        Integer.class)
                .setParameter("sheet", sheet.id())
                .setParameter("generation", sheet.generation())
                .getSingleResult();
    }

    /**
     * Whether a product of which the sheet tells the price, and not how many are in a case, is packed by other units by now
     * than when that price was worked out.
     */
    public boolean isOfOtherCases(SheetImport sheet) {
        return database.createQuery(
                                "select count(c) from ProductChange c join StagedRow r on r.importId = c.importId"
                                        + " and r.rowNumber = c.rowNumber join Product p on p.id = c.productId"
                                        + " where c.importId = :sheet and c.generation = :generation"
                                        + " and r.reading = :reading and c.amount is not null"
                                        + " and r.packed.unitsPerCase = 0"
                                        + " and p.pack.packed.unitsPerCase <> c.packed.unitsPerCase",
                                Long.class)
                        .setParameter("sheet", sheet.id())
                        .setParameter("generation", sheet.generation())
                        .setParameter("reading", sheet.reading())
                        .getSingleResult()
                > 0;
    }

    /** The rows that people have set aside; the last word of a row counts. */
    public Set<Integer> asides(SheetImport sheet) {
        Set<Integer> rows = new TreeSet<>();
        database.createQuery("select a from SheetAside a where a.importId = :sheet order by a.id", SheetAside.class)
                .setParameter("sheet", sheet.id())
                .getResultStream()
                .forEach(said -> said.tell(rows));
        return rows;
    }

    /** The wrong rows of the last reading that look like this one, itself among them; none when it is not wrong. */
    public List<Integer> alike(SheetImport sheet, int row) {
        return database.createQuery(
                        "select distinct p.rowNumber from SheetProblem p where p.importId = :sheet and p.reading ="
                                + " :reading and p.severity = ERROR and p.shape in (select o.shape from SheetProblem o"
                                + " where o.importId = :sheet and o.reading = :reading and o.severity = ERROR and"
                                + " o.rowNumber = :row and o.shape <> '') order by p.rowNumber",
                        Integer.class)
                .setParameter("sheet", sheet.id())
                .setParameter("reading", sheet.reading())
                .setParameter("row", row)
                .getResultList();
    }

    /** How many wrong rows of the last reading look like each of these. */
    public Map<Integer, Long> countAlike(SheetImport sheet, Collection<Integer> rows) {
        return database.createQuery(
                        "select o.rowNumber, count(distinct p.rowNumber) from SheetProblem o join SheetProblem p"
                                + " on p.importId = o.importId and p.reading = o.reading and p.shape = o.shape"
                                + " where o.importId = :sheet and o.reading = :reading and o.rowNumber in :rows"
                                + " and o.shape <> '' group by o.rowNumber",
                        Alike.class)
                .setParameter("sheet", sheet.id())
                .setParameter("reading", sheet.reading())
                .setParameter("rows", rows)
                .getResultStream()
                .collect(Collectors.toMap(Alike::row, Alike::rows));
    }

    /** What people have written into the sheet's cells. */
    public MendedRows mends(SheetImport sheet) {
        return new MendedRows(database.createQuery(
                        "select m from SheetMend m where m.importId = :sheet order by m.id", SheetMend.class)
                .setParameter("sheet", sheet.id())
                .getResultStream()
                .map(SheetMend::mend)
                .toList());
    }

    public long countMends(SheetImport sheet) {
        return database.createQuery("select count(m) from SheetMend m where m.importId = :sheet", Long.class)
                .setParameter("sheet", sheet.id())
                .getSingleResult();
    }

    /** The problems of the last reading that come with a suggestion, the first so many. */
    public List<RowProblem> suggestions(SheetImport sheet, int most) {
        return database.createQuery(
                        "select p from SheetProblem p where p.importId = :sheet and p.reading = :reading"
                                + " and p.suggestion <> '' order by p.rowNumber, p.id",
                        SheetProblem.class)
                .setParameter("sheet", sheet.id())
                .setParameter("reading", sheet.reading())
                .setMaxResults(most)
                .getResultStream()
                .map(SheetProblem::problem)
                .toList();
    }

    public void add(SheetAside aside) {
        database.persist(aside);
    }

    public void add(SheetMend mend) {
        database.persist(mend);
    }

    public void add(SheetImport sheet) {
        database.persist(sheet);
    }

    public void add(StagedRow row) {
        database.persist(row);
    }

    public void add(StagedStep step) {
        database.persist(step);
    }

    public void add(SheetProblem problem) {
        database.persist(problem);
    }

    public void add(ProductChange change) {
        database.persist(change);
    }
}
