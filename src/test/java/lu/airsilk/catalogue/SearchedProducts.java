package lu.airsilk.catalogue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.catalogue.goods.rule.SheetRow;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import lu.airsilk.catalogue.product.ProductQuery;
import lu.airsilk.catalogue.product.ProductSearch;
import lu.airsilk.catalogue.required.PapersNeeded;
import lu.airsilk.catalogue.search.IndexedProduct;
import lu.airsilk.catalogue.search.ProductIndex;
import lu.airsilk.catalogue.search.SearchPace;
import lu.airsilk.catalogue.staging.rule.ReadSheet;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.location.StoreGroup;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.number.Sku;

/** Products of sheets in an index of their own, without a portal around them. */
public final class SearchedProducts implements AutoCloseable {

    public static final Path SHEET = Path.of("src/test/resources/search/products.csv");

    private static final Map<SheetField, String> CONSTANTS =
            Map.of(SheetField.UNITS_PER_CASE, "6", SheetField.PRICE_PER_CASE, "9.99", SheetField.CURRENCY, "EUR");

    private final ProductIndex index;

    private SearchedProducts(ProductIndex index) {
        this.index = index;
    }

    public static SearchedProducts in(Path home, List<IndexedProduct> products) {
        ProductIndex index = new ProductIndex(home.toString(), new SearchPace());
        try (var building = index.build()) {
            building.add(products);
            building.takeOver(Instant.EPOCH);
        }
        return new SearchedProducts(index);
    }

    public ProductIndex index() {
        return index;
    }

    /** The rows of these sheets, numbered through. */
    public static List<IndexedProduct> of(List<Path> sheets) {
        List<SheetRow> rows = new ArrayList<>();
        sheets.forEach(sheet -> rows.addAll(ReadSheet.of(sheet, CONSTANTS).rows()));
        return IntStream.range(0, rows.size())
                .mapToObj(at -> product(at + 1, rows.get(at)))
                .toList();
    }

    private static IndexedProduct product(int number, SheetRow row) {
        ProductRow shown = new ProductRow(
                new Sku("AS%07d".formatted(number)),
                Optional.of(row.gtin()),
                row.names(),
                row.goods().brand(),
                row.goods().contents(),
                row.goods().origin(),
                row.goods().hsCode(),
                row.goods().hsCode().map(Category::of).orElse(Category.OTHER),
                row.goods().keeping().storage(),
                row.caseFacts().unitsPerCase().unitsPerCase(),
                ProductStatus.DRAFT,
                0);
        return new IndexedProduct(
                number,
                shown,
                row.caseFacts().caseGtin().map(Set::of).orElse(Set.of()),
                Set.of(),
                Set.of(),
                0,
                RetailCode.NONE);
    }

    /** The same product as stores know it: active, in the assortment of these stores, ordered so often. */
    public static IndexedProduct sold(IndexedProduct product, long popularity, String... stores) {
        ProductRow row = product.row();
        return new IndexedProduct(
                product.id(),
                new ProductRow(
                        row.sku(),
                        row.gtin(),
                        row.names(),
                        row.brand(),
                        row.contents(),
                        row.origin(),
                        row.hsCode(),
                        row.category(),
                        row.storage(),
                        row.unitsPerCase(),
                        ProductStatus.ACTIVE,
                        row.version() + 1),
                product.caseGtins(),
                Set.of(stores).stream().map(StoreGroup::new).collect(Collectors.toSet()),
                product.suppliers(),
                popularity,
                product.retail());
    }

    /** The same product, where stores find it. */
    public static IndexedProduct standing(IndexedProduct product, RetailCode retail) {
        return new IndexedProduct(
                product.id(),
                product.row(),
                product.caseGtins(),
                product.stores(),
                product.suppliers(),
                product.popularity(),
                retail);
    }

    /** The same product, from this country. */
    public static IndexedProduct from(IndexedProduct product, CountryCode origin) {
        ProductRow row = product.row();
        return new IndexedProduct(
                product.id(),
                new ProductRow(
                        row.sku(),
                        row.gtin(),
                        row.names(),
                        row.brand(),
                        row.contents(),
                        Optional.of(origin),
                        row.hsCode(),
                        row.category(),
                        row.storage(),
                        row.unitsPerCase(),
                        row.status(),
                        row.version()),
                product.caseGtins(),
                product.stores(),
                product.suppliers(),
                product.popularity(),
                product.retail());
    }

    /** The best hit for these words as staff find it. */
    public Optional<ProductRow> best(String words) {
        return suggested(ProductQuery.of(words), StoreScope.EVERYTHING).stream().findFirst();
    }

    /** What somebody finds who sees so much; their stores are in these groups besides. */
    public List<ProductRow> suggested(ProductQuery query, StoreScope scope, StoreGroup... joined) {
        Set<StoreGroup> groups = Stream.of(
                        Stream.of(StoreGroup.EVERY), scope.codes().stream().map(StoreGroup::only), Stream.of(joined))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
        return index.suggest(
                        new ProductSearch.Asked(
                                query, List.of(), scope, groups, Set.of(), Set.of(), PapersNeeded.NONE, Set.of()),
                        10)
                .orElseThrow();
    }

    @Override
    public void close() {
        index.close();
    }
}
