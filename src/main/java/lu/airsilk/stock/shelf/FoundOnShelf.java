package lu.airsilk.stock.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.Assortment;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.catalogue.ProductFinder;
import lu.airsilk.catalogue.ProductLookup;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.gs1.ScannedGoods;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.StockRow;

/**
 * Goods that lie in a store though its books show none: they are counted as what they are, more of a lot that the store
 * has had. No lot is born by a count; what never came here is refused by its name.
 */
@ApplicationScoped
public class FoundOnShelf {

    private static final int MOST_MEANT = 5;

    /** Of each product: what lies there unbooked is nearly always of what came last. */
    private static final int LAST_LOTS = 3;

    @Inject
    ProductLookup lookup;

    @Inject
    ProductFinder finder;

    @Inject
    ProductDirectory products;

    @Inject
    Assortment assortment;

    @Inject
    StoreLots lots;

    @Inject
    ShelfLines shelves;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The lots that a store has had last of what somebody scanned or typed, those that came last before the others. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.AUDIT})
    public List<ShelfLine> lots(StoreCode store, String typed, Locale reader) {
        actor.stores().require(store);
        Map<Sku, ProductFacts> meant = meant(typed.strip());
        Map<Sku, List<StockRow>> had = meant.isEmpty() ? Map.of() : lots.had(store, meant.keySet());
        if (had.isEmpty()) {
            throw none(store, typed.strip(), meant, reader);
        }
        return meant.keySet().stream()
                .flatMap(sku -> had.getOrDefault(sku, List.of()).stream().limit(LAST_LOTS))
                .map(row -> shelves.line(row, Optional.ofNullable(meant.get(row.sku())), reader))
                .toList();
    }

    /** What a code or a whole name names, else what its words fit best. */
    private Map<Sku, ProductFacts> meant(String typed) {
        Optional<ScannedGoods> scanned =
                ScannedGoods.of(typed, clock.instant().atZone(Zones.CGO).toLocalDate());
        String text = scanned.map(goods -> goods.item().digits()).orElse(typed);
        List<ProductFacts> named = lookup.named(List.of(text)).getOrDefault(text, List.of());
        return bySku(named.isEmpty() && scanned.isEmpty() ? fitting(text) : named.stream());
    }

    private Stream<ProductFacts> fitting(String words) {
        List<Sku> hits = words.isEmpty()
                ? List.of()
                : finder.known(words, MOST_MEANT).stream().map(ProductRow::sku).toList();
        Map<Sku, ProductFacts> facts = products.facts(hits);
        return hits.stream().map(facts::get).filter(Objects::nonNull);
    }

    private static Map<Sku, ProductFacts> bySku(Stream<ProductFacts> named) {
        return named.limit(MOST_MEANT)
                .collect(Collectors.toMap(ProductFacts::sku, each -> each, (one, same) -> one, LinkedHashMap::new));
    }

    /** Of goods outside its assortment a store is not told even the name. */
    private Refused none(StoreCode store, String typed, Map<Sku, ProductFacts> meant, Locale reader) {
        Set<Sku> ours = assortment.limits(store, meant.keySet()).keySet();
        Predicate<ProductFacts> isOurs = product -> ours.contains(product.sku());
        return meant.values().stream()
                .filter(isOurs)
                .findFirst()
                .map(product ->
                        Refused.because("count.neverHere", product.names().in(reader)))
                .orElseGet(() -> Refused.because("count.unknownGoods", typed));
    }
}
