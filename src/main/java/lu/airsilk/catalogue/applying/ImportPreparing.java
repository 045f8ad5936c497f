package lu.airsilk.catalogue.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import lu.airsilk.catalogue.PriceDirectory;
import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.catalogue.product.Products;
import lu.airsilk.catalogue.staging.ImportStatus;
import lu.airsilk.catalogue.staging.ImportStopped;
import lu.airsilk.catalogue.staging.ImportWork;
import lu.airsilk.catalogue.staging.Imports;
import lu.airsilk.catalogue.staging.PriceNews;
import lu.airsilk.catalogue.staging.ProductChange;
import lu.airsilk.catalogue.staging.SheetImport;
import lu.airsilk.catalogue.staging.StagedRow;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;

/** Works out, chunk by chunk, what an import would make of each product; nobody's product changes before the switch. */
@ApplicationScoped
public class ImportPreparing {

    private static final int CHUNK = 500;

    @Inject
    Imports imports;

    @Inject
    Products products;

    @Inject
    PriceDirectory prices;

    @Inject
    Notifying notifying;

    @Inject
    ImportWork work;

    /** Where preparing stands: the last row that is prepared, 0 at first; what was prepared before a crash counts. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public int resume(String number) {
        return imports.lastPrepared(imports.get(number));
    }

    /**
     * Whether its prices are still those of the cases that products come in. When they are not, the sheet is read again, and
     * who wanted it applied is told.
     */
    @Transactional
    @Allowed(Role.SYSTEM)
    public boolean pricesHold(String number) {
        SheetImport sheet = imports.get(number);
        boolean over = sheet.status() == ImportStatus.APPLYING
                && sheet.completes()
                && sheet.tellsPrices()
                && imports.isOfOtherCases(sheet);
        if (over) {
            notifying.tell(
                    Audience.person(sheet.appliedBy()),
                    Reason.of("notice.importCases", number),
                    "/catalogue/price-import-view.xhtml?number=" + number);
            sheet.pricesAreOver();
        }
        return !over;
    }

    /** Begins anew, because the catalogue has changed: what was prepared before does not count. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public void anew(String number) {
        stillWanted(number).prepareAnew();
    }

    /**
     * Prepares the next rows.
     *
     * @param afterRow the last row prepared, 0 at first
     * @return the last row prepared now; empty when none was left
     * @throws ImportStopped when somebody else has a say in it
     */
    @Transactional
    @Allowed(Role.SYSTEM)
    public OptionalInt prepare(String number, int afterRow) {
        SheetImport sheet = stillWanted(number);
        List<StagedRow> rows = imports.staged(sheet, afterRow, CHUNK);
        if (rows.isEmpty()) {
            return OptionalInt.empty();
        }
        Live live = new Live(products, rows);
        Map<Sku, Money> before = before(sheet, live);
        Steps steps = sheet.hasSteps() ? steps(sheet, rows, live.all()) : Steps.NONE;
        rows.stream()
                .filter(row -> !sheet.completes() || live.of(row).isPresent())
                .forEach(row -> {
                    Optional<Product> known = live.of(row);
                    Optional<Money> price = known.map(Product::sku).map(before::get);
                    imports.add(new ProductChange(row, sheet.generation(), known, steps.news(row, known, price)));
                });
        int last = rows.getLast().rowNumber();
        work.keep(sheet, sheet.tally().rows() + last, 2 * Math.max(sheet.tally().rows(), last));
        return OptionalInt.of(last);
    }

    private Map<Sku, Money> before(SheetImport sheet, Live live) {
        List<Sku> skus = live.all().stream().map(Product::sku).toList();
        return sheet.supplier().map(supplier -> prices.inForce(supplier, skus)).orElse(Map.of());
    }

    /** The products that rows name: by their number, else by their GTIN. */
    private record Live(Map<Gtin, Product> byGtin, Map<Sku, Product> bySku) {

        Live(Products products, List<StagedRow> rows) {
            this(
                    products.withGtins(rows.stream()
                            .filter(row -> row.sku().isEmpty())
                            .flatMap(row -> row.gtin().stream())
                            .toList()),
                    products.find(
                            rows.stream().flatMap(row -> row.sku().stream()).toList()));
        }

        Optional<Product> of(StagedRow row) {
            return row.sku().isPresent()
                    ? row.sku().map(bySku::get)
                    : row.gtin().map(byGtin::get);
        }

        Collection<Product> all() {
            return Stream.concat(byGtin.values().stream(), bySku.values().stream())
                    .toList();
        }
    }

    private Steps steps(SheetImport sheet, List<StagedRow> rows, Collection<Product> live) {
        return new Steps(
                prices.steps(
                        sheet.supplier().orElseThrow(),
                        live.stream().map(Product::sku).toList(),
                        prices.today()),
                imports.steps(
                        sheet,
                        Stream.concat(
                                        rows.stream().flatMap(row -> row.gtin().stream()),
                                        live.stream().flatMap(product -> product.description().gtin().stream()))
                                .distinct()
                                .toList()));
    }

    /** The steps of prices that are in force, and those that the sheet tells. */
    private record Steps(Map<Sku, List<PriceStep>> inForce, Map<Gtin, List<PriceStep>> said) {

        static final Steps NONE = new Steps(Map.of(), Map.of());

        PriceNews news(StagedRow row, Optional<Product> known, Optional<Money> price) {
            return PriceNews.of(
                    price,
                    known.map(Product::sku).map(inForce::get).orElse(List.of()),
                    row.gtin()
                            .or(() -> known.flatMap(
                                    product -> product.description().gtin()))
                            .map(said::get)
                            .orElse(List.of()));
        }
    }

    private SheetImport stillWanted(String number) {
        SheetImport sheet = imports.get(number);
        return switch (sheet.status()) {
            case READING, APPLYING -> sheet;
            case READY, APPLIED, REFUSED, CANCELLED -> throw new ImportStopped(number);
        };
    }

    /** The dry run is over: a person looks. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public void ready(String number) {
        imports.get(number).prepared();
    }
}
