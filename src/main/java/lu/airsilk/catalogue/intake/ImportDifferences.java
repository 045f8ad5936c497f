package lu.airsilk.catalogue.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.catalogue.price.PriceChange;
import lu.airsilk.catalogue.price.PriceListState;
import lu.airsilk.catalogue.required.PaperGate;
import lu.airsilk.catalogue.required.PaperNeeds;
import lu.airsilk.catalogue.required.PapersNeeded;
import lu.airsilk.catalogue.staging.DifferenceRow;
import lu.airsilk.catalogue.staging.Imports;
import lu.airsilk.catalogue.staging.OpenPrice;
import lu.airsilk.catalogue.staging.ProductChange;
import lu.airsilk.catalogue.staging.SheetChange;
import lu.airsilk.catalogue.staging.SheetImport;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Money;

/** What a sheet would change, or has changed, in the catalogue: the result of its dry run. */
@ApplicationScoped
public class ImportDifferences {

    private static final Map<String, String> COLUMNS = Map.of("row", "c.rowNumber", "kind", "c.kind");
    private static final Map<String, String> VANISHED_COLUMNS = Map.of("sku", "p.sku");
    private static final String CHANGES =
            " from ProductChange c where c.importId = :sheet and c.generation = :generation";
    private static final String COMPARED = " and c.beforeAmount is not null and c.beforeCurrency = c.currency";
    private static final String LEAVES = " and c.kind = CHANGED and c.keepsStatus = false and exists"
            + " (select 1 from Product p where p.id = c.productId and p.status = ";
    private static final String LEAVING = " from ProductChange c join Product p on p.id = c.productId"
            + " where c.importId = :sheet and c.generation = :generation"
            + " and c.kind = CHANGED and c.keepsStatus = false and p.status = ACTIVE";
    private static final String RENAMED =
            " and c.kind = CHANGED and exists (select 1 from Product p where p.id = c.productId"
                    + " and (p.described.nameZh <> '' and p.described.nameZh <> c.described.nameZh"
                    + " or p.described.nameEn <> '' and p.described.nameEn <> c.described.nameEn"
                    + " or p.described.nameFr <> '' and p.described.nameFr <> c.described.nameFr"
                    + " or p.described.nameDe <> '' and p.described.nameDe <> c.described.nameDe"
                    + " or p.described.nameIt <> '' and p.described.nameIt <> c.described.nameIt))";
    private static final String OPEN =
            "select c.rowNumber, s.number, s.state, l.amount, l.currency from ProductChange c"
                    + " join Product p on p.id = c.productId join PriceLine l on l.sku = p.sku"
                    + " join SupplierPriceList s on s.id = l.listId where c.importId = :sheet and c.generation = :generation"
                    + " and c.rowNumber in :rows and s.supplier = :supplier and s.state in (DRAFT, SUBMITTED)"
                    + " and s.importNumber <> :number order by s.id desc";
    private static final String VANISHED = " from Product p where exists (select 1 from PriceLine l"
            + " join SupplierPriceList s on s.id = l.listId where l.sku = p.sku and s.supplier = :supplier"
            + " and s.state = APPROVED) and not exists (select 1 from ProductChange c where c.importId = :sheet"
            + " and c.generation = :generation and c.productId = p.id)";

    @PersistenceContext
    EntityManager database;

    @Inject
    Imports imports;

    @Inject
    PaperNeeds needs;

    /** All in numbers. */
    @Allowed({Role.BUYER, Role.AUDIT})
    public DifferenceCount count(String number) {
        SheetImport sheet = imports.get(number);
        return new DifferenceCount(
                count(sheet, SheetChange.NEW),
                count(sheet, SheetChange.CHANGED),
                count(sheet, SheetChange.SAME),
                count(sheet, SheetChange.PRICED),
                count(sheet, SheetChange.DEARER),
                count(sheet, SheetChange.CHEAPER),
                count(sheet, SheetChange.STRIKING),
                count(sheet, LEAVES + "ACTIVE)"),
                count(sheet, LEAVES + "IN_REVIEW)"),
                vanished(sheet));
    }

    /** How many products get another name than one that they have by now: it is not filled in but written over. */
    @Allowed({Role.BUYER, Role.AUDIT})
    public long renamed(String number) {
        return count(imports.get(number), RENAMED);
    }

    /** How many products get a price: a row that tells none is good without it. */
    @Allowed({Role.BUYER, Role.AUDIT})
    public long prices(String number) {
        return count(imports.get(number), " and c.amount is not null");
    }

    /**
     * How many of the products that leave the shelf lack a paper without which quality does not activate them again, by paper:
     * as the sheet describes them, which is how they come back.
     */
    @Allowed({Role.BUYER, Role.AUDIT})
    public Map<PaperKind, Long> keptOut(String number) {
        SheetImport sheet = imports.get(number);
        PapersNeeded needed = needs.today();
        List<PaperKind> papers = needed.at(PaperGate.ACTIVATE);
        return papers.isEmpty() ? Map.of() : lacking(sheet, needed, papers);
    }

    private Map<PaperKind, Long> lacking(SheetImport sheet, PapersNeeded needed, List<PaperKind> papers) {
        String counts = papers.stream()
                .map(paper -> "count(c) filter (where " + needed.lacking(paper, PaperGate.ACTIVATE, "c") + ")")
                .collect(joining(", "));
        Tuple found = bound(sheet, database.createQuery("select " + counts + LEAVING, Tuple.class))
                .getSingleResult();
        Map<PaperKind, Long> lacking = new EnumMap<>(PaperKind.class);
        IntStream.range(0, papers.size())
                .filter(n -> found.get(n, Long.class) > 0)
                .forEach(n -> lacking.put(papers.get(n), found.get(n, Long.class)));
        return lacking;
    }

    /**
     * A page of the rows, in the order of the sheet unless asked otherwise.
     *
     * @param kind only such rows
     */
    @Allowed({Role.BUYER, Role.AUDIT})
    public Page<DifferenceRow> rows(String number, Optional<SheetChange> kind, Paging paging) {
        SheetImport sheet = imports.get(number);
        String where = CHANGES + kind.map(ImportDifferences::condition).orElse("");
        long total = bound(sheet, database.createQuery("select count(c)" + where, Long.class))
                .getSingleResult();
        List<DifferenceRow> rows = bound(
                        sheet,
                        database.createQuery(
                                "select c" + where + paging.orderBy(COLUMNS, "c.rowNumber", "c.id"),
                                ProductChange.class))
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultStream()
                .map(ProductChange::row)
                .toList();
        Map<Integer, List<OpenPrice>> open = open(sheet, rows);
        return new Page<>(
                total,
                rows.stream()
                        .map(row -> row.beside(open.getOrDefault(row.row(), List.of())))
                        .toList());
    }

    /** A row of a sheet and what a list that waits says of its product. */
    private record Open(Integer row, String list, PriceListState state, BigDecimal amount, Currency currency) {

        OpenPrice price() {
            return new OpenPrice(list, state, new Money(amount, currency));
        }
    }

    /** What other lists of the supplier say of these rows' products that are neither approved nor over. */
    private Map<Integer, List<OpenPrice>> open(SheetImport sheet, List<DifferenceRow> rows) {
        return sheet.supplier()
                .map(supplier -> bound(sheet, database.createQuery(OPEN, Open.class))
                        .setParameter("supplier", supplier)
                        .setParameter("number", sheet.number())
                        .setParameter(
                                "rows", rows.stream().map(DifferenceRow::row).toList())
                        .getResultStream()
                        .collect(groupingBy(Open::row, mapping(Open::price, toList()))))
                .orElse(Map.of());
    }

    /** A page of the products that the supplier has prices for and the sheet does not name, by number. */
    @Allowed({Role.BUYER, Role.AUDIT})
    public Page<VanishedRow> vanished(String number, Paging paging) {
        SheetImport sheet = imports.get(number);
        return sheet.completes() ? new Page<>(0, List.of()) : vanished(sheet, paging);
    }

    private Page<VanishedRow> vanished(SheetImport sheet, Paging paging) {
        return new Page<>(
                vanished(sheet),
                bound(
                                sheet,
                                database.createQuery(
                                        "select p" + VANISHED + paging.orderBy(VANISHED_COLUMNS, "p.sku", "p.id"),
                                        Product.class))
                        .setParameter("supplier", sheet.supplier().orElseThrow())
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(product -> new VanishedRow(
                                product.sku(), product.description().names(), product.status()))
                        .toList());
    }

    /** A sheet that completes is no offer: what it does not name is offered as before. */
    private long vanished(SheetImport sheet) {
        return sheet.completes() ? 0 : countVanished(sheet);
    }

    private long countVanished(SheetImport sheet) {
        return bound(sheet, database.createQuery("select count(p)" + VANISHED, Long.class))
                .setParameter("supplier", sheet.supplier().orElseThrow())
                .getSingleResult();
    }

    private long count(SheetImport sheet, SheetChange kind) {
        return count(sheet, condition(kind));
    }

    private long count(SheetImport sheet, String condition) {
        return bound(sheet, database.createQuery("select count(c)" + CHANGES + condition, Long.class))
                .getSingleResult();
    }

    private static String condition(SheetChange kind) {
        return switch (kind) {
            case NEW -> " and c.kind = NEW";
            case CHANGED -> " and c.kind = CHANGED";
            case SAME -> " and c.kind = SAME";
            case PRICED ->
                " and c.kind <> NEW and c.amount is not null and (c.beforeAmount is null"
                        + " or c.beforeCurrency <> c.currency or c.beforeAmount <> c.amount)";
            case DEARER -> COMPARED + " and c.amount > c.beforeAmount";
            case CHEAPER -> COMPARED + " and c.amount < c.beforeAmount";
            case STRIKING ->
                COMPARED + " and abs(c.amount - c.beforeAmount) * 100 >= c.beforeAmount * " + PriceChange.STRIKING;
        };
    }

    private static <Q extends Query> Q bound(SheetImport sheet, Q query) {
        query.setParameter("sheet", sheet.id());
        query.setParameter("generation", sheet.generation());
        return query;
    }
}
