package lu.airsilk.stock.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.catalogue.ProductFinder;
import lu.airsilk.catalogue.TypedNames;
import lu.airsilk.location.Place;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.StockFilter;
import lu.airsilk.stock.StockOverview;
import lu.airsilk.stock.StockRow;

/** Everything that lies in a store, the first to expire before the others: searched on the page, without a network. */
@ApplicationScoped
public class ShelfLines {

    private static final String UNNAMED = "sales.unnamed";
    private static final int MOST_NAMED = 4;

    /** Each asks the search: a file of nothing but riddles is mended by its first rows. */
    private static final int MOST_ASKED = 20;

    private static final int MOST_HITS = 50;

    @Inject
    TypedNames typed;

    @Inject
    StockOverview overview;

    @Inject
    ProductDirectory products;

    @Inject
    ProductFinder finder;

    public List<ShelfLine> of(StoreCode store, Locale reader) {
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

    /** The same, but where a name is nobody's, the goods of this store that may be meant are named. */
    public List<Refusal> naming(List<Refusal> wrong, StoreCode store, Locale reader) {
        if (wrong.stream().noneMatch(no -> no.code().equals(UNNAMED))) {
            return wrong;
        }
        Map<String, String> names = of(store, reader).stream()
                .collect(Collectors.toMap(ShelfLine::sku, ShelfLine::product, (one, same) -> one, TreeMap::new));
        AtomicInteger asked = new AtomicInteger();
        return wrong.stream()
                .map(no -> no.code().equals(UNNAMED) && asked.incrementAndGet() <= MOST_ASKED
                        ? naming(no, meant(said(no), names))
                        : no)
                .toList();
    }

    /** The names of what lies here and has these words in its name, else is found by them, the best first. */
    private List<String> meant(String said, Map<String, String> names) {
        List<String> written = names.values().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(said.toLowerCase(Locale.ROOT)))
                .sorted()
                .toList();
        return written.isEmpty() ? alike(said, names) : written;
    }

    private List<String> alike(String said, Map<String, String> names) {
        return finder.known(said, MOST_HITS).stream()
                .map(hit -> names.get(hit.sku().code()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String said(Refusal no) {
        return no.arguments().getFirst().toString();
    }

    static Refusal naming(Refusal no, List<String> names) {
        String said = said(no);
        String meant = names.stream().distinct().limit(MOST_NAMED).collect(Collectors.joining(" · "));
        return meant.isEmpty()
                ? no
                : Refusal.of("sales.unnamedHere", said, meant).inRow(no.row().orElseThrow());
    }

    private Page<StockRow> page(StockFilter here, int at) {
        return overview.rows(here, new Paging(at, Paging.LARGEST, "expiry"));
    }

    ShelfLine line(StockRow row, Optional<ProductFacts> product, Locale reader) {
        return new ShelfLine(
                product.map(facts -> facts.names().in(reader)).orElse(row.sku().code()),
                row.sku().code(),
                row.lot().number(),
                row.printed().map(LotNumber::number).orElse(""),
                row.expiry().orElse(null),
                row.units().value(),
                product.map(ProductFacts::unitsPerCase).orElse(1L),
                product.map(ProductFacts::scanCodes).orElse(""),
                product.map(typed::of).orElse(""));
    }
}
