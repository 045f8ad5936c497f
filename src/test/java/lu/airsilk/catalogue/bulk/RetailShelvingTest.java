package lu.airsilk.catalogue.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.ProductDossier;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.catalogue.dossier.ProductKeeping;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.catalogue.list.ProductList;
import lu.airsilk.catalogue.product.Facets;
import lu.airsilk.catalogue.product.ProductQuery;
import lu.airsilk.catalogue.retail.NewRetailCategory;
import lu.airsilk.catalogue.retail.RetailKeeping;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Buyers say where goods stand in a store, one by one and many at once. */
@ExtendWith(Services.class)
class RetailShelvingTest {

    private static final AtomicInteger RUNNING = new AtomicInteger();

    private static final int SHELVES = 51;

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    RetailKeeping keeping;

    @Inject
    BulkEditing editing;

    @Inject
    ProductKeeping describing;

    @Inject
    ProductDossier dossier;

    @Inject
    ProductList list;

    private final int run = RUNNING.incrementAndGet();
    private final RetailCode drinks = new RetailCode("S" + run + "_DRINKS");
    private final RetailCode wine = new RetailCode("S" + run + "_WINE");

    private void isKept(RetailCode code, Optional<RetailCode> parent) {
        acting.does(
                "buyer",
                () -> keeping.say(new NewRetailCategory(code, Names.of("酒水", ""), parent, OptionalInt.empty())));
    }

    private static BulkDraft draft(List<Sku> skus, RetailCode code) {
        return new BulkDraft(skus, BulkField.RETAIL, code.code());
    }

    private Set<Sku> standing(String user, RetailCode code) {
        return acting
                .as(user, () -> list.rows(ProductQuery.ALL.in(code), new Paging(0, Paging.LARGEST, "")))
                .items()
                .stream()
                .map(ProductRow::sku)
                .collect(Collectors.toSet());
    }

    /** A list of numbers, which the database answers. */
    private static ProductQuery listed(List<Sku> skus) {
        return listed("", skus);
    }

    private static ProductQuery listed(String words, List<Sku> skus) {
        return new ProductQuery(
                words,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                skus.stream().map(Sku::code).toList());
    }

    @Test
    void goods_stand_where_a_buyer_puts_them_and_stay_on_sale() {
        List<Sku> goods = ground.onSale(2).skus();
        isKept(drinks, Optional.empty());
        isKept(wine, Optional.of(drinks));

        acting.as("buyer", () -> editing.apply(draft(goods.subList(0, 1), wine)));
        acting.as("buyer", () -> editing.apply(draft(goods.subList(1, 2), drinks)));

        String store = ground.shop().user();
        assertEquals(Set.of(goods.getFirst()), standing(store, wine));
        assertEquals(Set.copyOf(goods), standing(store, drinks), "what stands below it too");
        assertEquals(
                ProductStatus.ACTIVE,
                acting.as("buyer", () -> dossier.of(goods.getFirst())).status());
        assertEquals(
                List.of(new Facets.Count(drinks.code(), 1), new Facets.Count(wine.code(), 1)),
                acting.as(store, () -> list.facets(listed(goods).in(wine)))
                        .byFilter()
                        .get("retail"),
                "what is chosen does not narrow its own counts");
        acting.refuses("buyer", () -> keeping.withdraw(wine), "retailCategory.products", wine, 1L);
    }

    @Test
    void the_rail_follows_the_words_wherever_the_list_is_narrowed_to() {
        String pear = "pear" + run + "q";
        List<Sku> pears = ground.called(pear + " juice", 3).skus();
        isKept(drinks, Optional.empty());
        isKept(wine, Optional.empty());
        acting.as("buyer", () -> editing.apply(draft(pears.subList(0, 2), drinks)));
        acting.as("buyer", () -> editing.apply(draft(pears.subList(2, 3), wine)));
        ProductQuery words = listed(pear, pears);

        assertEquals(
                List.of(new Facets.Count(drinks.code(), 2), new Facets.Count(wine.code(), 1)),
                acting.as("buyer", () -> list.standing(words.in(wine))));
        assertEquals(1, acting.as("buyer", () -> list.count(words.in(wine))));
        assertEquals(3, acting.as("buyer", () -> list.count(words)));
        assertEquals(
                0,
                acting.as(
                        "buyer",
                        () -> list.count(listed("apple" + run + "q", pears).in(wine))));
        assertEquals(
                Map.of(pears.getFirst(), drinks, pears.getLast(), wine),
                acting.as("buyer", () -> list.shelves(List.of(pears.getFirst(), pears.getLast()))));
    }

    @Test
    void the_rail_counts_every_category_however_many_there_are() {
        List<Sku> goods = ground.entered(SHELVES).skus();
        List<RetailCode> shelves = IntStream.range(0, SHELVES)
                .mapToObj(shelf -> new RetailCode("S" + run + "_RAIL" + shelf))
                .toList();
        shelves.forEach(shelf -> isKept(shelf, Optional.empty()));

        IntStream.range(0, SHELVES)
                .forEach(at ->
                        acting.as("buyer", () -> editing.apply(draft(goods.subList(at, at + 1), shelves.get(at)))));

        Map<String, Long> counts = acting.as("buyer", list::standing).stream()
                .collect(Collectors.toMap(Facets.Count::value, Facets.Count::count));
        shelves.forEach(shelf -> assertEquals(1, counts.get(shelf.code()), shelf.code()));
    }

    @Test
    void where_there_is_no_category_nothing_can_stand() {
        Sku sku = ground.onSale(1).first();
        assertTrue(standing("buyer", RetailCode.NONE).contains(sku));
        acting.refuses("buyer", () -> editing.apply(draft(List.of(sku), wine)), "retailCategory.unknown", wine);
        acting.refuses("buyer", () -> editing.preview(draft(List.of(sku), wine)), "retailCategory.unknown", wine);
        var said = acting.as("buyer", () -> dossier.of(sku)).description().shelved(Optional.of(wine));
        acting.refuses("buyer", () -> describing.describe(sku, said, Optional.empty()), "retailCategory.unknown", wine);

        isKept(wine, Optional.empty());
        acting.does("buyer", () -> describing.describe(sku, said, Optional.empty()));
        assertEquals(Set.of(sku), standing("buyer", wine));

        isKept(drinks, Optional.empty());
        String moved = acting.as("buyer", () -> editing.apply(draft(List.of(sku), drinks)));
        acting.does("buyer", () -> keeping.withdraw(wine));
        acting.refuses("buyer", () -> editing.undo(moved), "bulkEdit.retailGone", wine);

        isKept(wine, Optional.empty());
        acting.as("buyer", () -> editing.undo(moved));
        assertEquals(Set.of(sku), standing("buyer", wine));
    }
}
