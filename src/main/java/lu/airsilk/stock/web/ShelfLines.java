package lu.airsilk.stock.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.location.Place;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.StoreCode;
import lu.airsilk.stock.StockFilter;
import lu.airsilk.stock.StockOverview;
import lu.airsilk.stock.StockRow;

/** Everything that lies in a store, the first to expire before the others: searched on the page, without a network. */
@ApplicationScoped
class ShelfLines {

    @Inject
    StockOverview overview;

    @Inject
    ProductDirectory products;

    List<ShelfLine> of(StoreCode store, Locale reader) {
        StockFilter here = StockFilter.ALL.at(Place.store(store));
        Page<StockRow> first = page(here, 0);
        int pages = Math.ceilDiv(Math.toIntExact(first.total()), Paging.LARGEST);
        List<StockRow> rows = IntStream.range(0, pages)
                .mapToObj(at -> at == 0 ? first : page(here, at))
                .flatMap(page -> page.items().stream())
                .toList();
        Map<Sku, ProductFacts> facts =
                products.facts(rows.stream().map(StockRow::sku).distinct().toList());
        return rows.stream()
                .map(row -> line(row, Optional.ofNullable(facts.get(row.sku())), reader))
                .toList();
    }

    private Page<StockRow> page(StockFilter here, int at) {
        return overview.rows(here, new Paging(at, Paging.LARGEST, "expiry"));
    }

    private static ShelfLine line(StockRow row, Optional<ProductFacts> product, Locale reader) {
        return new ShelfLine(
                product.map(facts -> facts.names().in(reader)).orElse(row.sku().code()),
                row.sku().code(),
                row.lot().number(),
                row.expiry().orElse(null),
                row.units().value(),
                product.map(ProductFacts::unitsPerCase).orElse(1L),
                product.map(ProductFacts::scanCodes).orElse(""));
    }
}
