package lu.airsilk.stock.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.location.Place;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.StockRow;

/** Gives the rows of a page the names of their products and places, in one query each. */
@ApplicationScoped
class StockNames {

    @Inject
    ProductDirectory products;

    @Inject
    StoreDirectory stores;

    @Inject
    Texts texts;

    Page<ShownStock> named(Page<StockRow> page, Locale reader) {
        Map<Sku, ProductFacts> facts = products.facts(
                page.items().stream().map(StockRow::sku).distinct().toList());
        Map<StoreCode, StoreRow> known = stores.rows(page.items().stream()
                .flatMap(row -> row.location().store().stream())
                .distinct()
                .toList());
        return page.map(row -> new ShownStock(
                row,
                Optional.ofNullable(facts.get(row.sku()))
                        .map(product -> product.names().in(reader))
                        .orElse(""),
                place(row.location(), known, reader)));
    }

    private String place(Place place, Map<StoreCode, StoreRow> known, Locale reader) {
        return place.store()
                .map(code -> Optional.ofNullable(known.get(code))
                        .map(store -> store.names().in(reader))
                        .orElse(code.code()))
                .orElseGet(() -> texts.say("place." + place, List.of(), reader));
    }
}
