package lu.airsilk.catalogue.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.catalogue.SearchedProducts;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.catalogue.product.Facets;
import lu.airsilk.catalogue.product.ProductQuery;
import lu.airsilk.catalogue.product.ProductSearch.Asked;
import lu.airsilk.catalogue.required.PapersNeeded;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.location.City;
import lu.airsilk.location.StoreGroup;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of products: what comes first, who sees what, and what becomes of it when somebody deletes it. */
class ProductIndexTest {

    private static final List<IndexedProduct> PRODUCTS = SearchedProducts.of(List.of(SearchedProducts.SHEET));

    @TempDir
    Path home;

    @Test
    void an_exact_name_comes_before_what_is_the_thing_and_that_before_what_is_made_of_it() {
        try (SearchedProducts searched = SearchedProducts.in(home, PRODUCTS)) {
            assertEquals(
                    List.of("Mayonnaise", "Salted butter", "Cultured butter"),
                    Stream.of("mayonnaise", "salted", "butter")
                            .map(words ->
                                    searched.best(words).orElseThrow().names().en())
                            .toList());
            List<String> butter = names(searched.suggested(ProductQuery.of("butter"), StoreScope.EVERYTHING));
            assertTrue(butter.indexOf("Salted butter") < butter.indexOf("Butter cookies"), butter.toString());
            assertTrue(butter.contains("Butter cookies"), "which begin with it");
            List<String> beurre = names(searched.suggested(ProductQuery.of("beurre"), StoreScope.EVERYTHING));
            assertTrue(beurre.indexOf("Salted butter") < beurre.indexOf("Butter cookies"), beurre.toString());
        }
    }

    @Test
    void the_ten_best_are_the_first_ten_of_all_however_few_stand_high() {
        try (SearchedProducts searched = SearchedProducts.in(home, PRODUCTS)) {
            for (String words : List.of("b", "s", "butter", "choco", "qiao", "q", "巧克力", "a m", "milk", "buter", "2")) {
                Asked asked = asked(ProductQuery.of(words));
                List<ProductRow> all = searched.index()
                        .find(asked, Paging.first(10))
                        .orElseThrow()
                        .items();

                assertEquals(all, searched.index().suggest(asked, 10).orElseThrow(), words);
                assertEquals(
                        all.stream().limit(3).toList(),
                        searched.index().suggest(asked, 3).orElseThrow(),
                        words);
            }
        }
    }

    @Test
    void a_stray_sign_beside_a_name_hides_nothing_that_is_found_without_it() {
        try (SearchedProducts searched = SearchedProducts.in(home, PRODUCTS)) {
            for (String words : List.of("白巧克力x", "白巧克力 xq", "White chocolate xq")) {
                List<String> found = names(searched.suggested(ProductQuery.of(words), StoreScope.EVERYTHING));
                assertTrue(
                        found.contains(
                                searched.best("白巧克力").orElseThrow().names().en()),
                        words + found);
            }
            assertEquals(Optional.empty(), searched.best("xqx"));
        }
    }

    @Test
    void how_much_is_in_a_pack_is_found_with_and_without_a_blank_and_in_chinese() {
        try (SearchedProducts searched = SearchedProducts.in(home, PRODUCTS)) {
            List<String> found = names(searched.suggested(ProductQuery.of("500 ml"), StoreScope.EVERYTHING));
            assertFalse(found.isEmpty());
            for (String words : List.of("500ml", "500毫升", "500 毫升", "500ML")) {
                assertEquals(found, names(searched.suggested(ProductQuery.of(words), StoreScope.EVERYTHING)), words);
            }
            assertTrue(searched.suggested(ProductQuery.of("500 m"), StoreScope.EVERYTHING)
                            .size()
                    >= found.size());
            assertEquals(List.of(), searched.suggested(ProductQuery.of("500 g ml"), StoreScope.EVERYTHING));
        }
    }

    @Test
    void what_is_written_with_other_characters_of_the_same_sound_is_found() {
        try (SearchedProducts searched = SearchedProducts.in(home, PRODUCTS)) {
            List<String> meant = names(searched.suggested(ProductQuery.of("巧克力"), StoreScope.EVERYTHING));
            for (String words : List.of("巧可力", "巧克利")) {
                assertEquals(
                        Set.copyOf(meant),
                        Set.copyOf(names(searched.suggested(ProductQuery.of(words), StoreScope.EVERYTHING))),
                        words);
            }
        }
    }

    @Test
    void latin_comes_before_pinyin_that_is_typed_alike() {
        try (SearchedProducts searched = SearchedProducts.in(home, PRODUCTS)) {
            // 白 is bai, and so begin Bärenglück's gums only when nothing is written so
            assertEquals("白巧克力", searched.best("bai").orElseThrow().names().zh());
            assertEquals(
                    "Pilsner beer", searched.best("pils").orElseThrow().names().en());
        }
    }

    @Test
    void among_equals_what_is_ordered_most_comes_first() {
        List<IndexedProduct> products = new ArrayList<>(PRODUCTS);
        products.replaceAll(product -> product.row().names().en().equals("Hazelnut chocolate")
                ? SearchedProducts.sold(product, 900)
                : product);
        try (SearchedProducts searched = SearchedProducts.in(home, products)) {
            assertEquals(
                    "Hazelnut chocolate",
                    searched.best("chocolat").orElseThrow().names().en());
        }
    }

    @Test
    void a_store_finds_what_is_active_and_in_its_own_assortment_only() {
        List<IndexedProduct> products = List.of(
                SearchedProducts.sold(PRODUCTS.get(0), 0, "ALL"),
                SearchedProducts.sold(PRODUCTS.get(1), 0, "KF01"),
                SearchedProducts.sold(PRODUCTS.get(2), 0, "LY01"),
                PRODUCTS.get(3),
                SearchedProducts.sold(PRODUCTS.get(4), 0, "CITY:LUOYANG"));
        try (SearchedProducts searched = SearchedProducts.in(home, products)) {
            StoreScope kaifeng = new StoreScope(false, Set.of(new StoreCode("KF01")));

            assertEquals(
                    5,
                    searched.suggested(ProductQuery.ALL, StoreScope.EVERYTHING).size());
            assertEquals(List.of("Milk chocolate", "Whole milk"), names(searched.suggested(ProductQuery.ALL, kaifeng)));
            assertEquals(
                    3,
                    searched.suggested(ProductQuery.ALL, kaifeng, StoreGroup.of(City.LUOYANG))
                            .size());
            assertEquals(List.of(), searched.suggested(ProductQuery.of("dark"), kaifeng));
            assertEquals(List.of("Whole milk"), names(searched.suggested(ProductQuery.ALL, StoreScope.NOTHING)));
        }
    }

    @Test
    void pages_follow_one_another_and_their_total_is_exact() {
        try (SearchedProducts searched = SearchedProducts.in(home, PRODUCTS)) {
            Page<ProductRow> first = page(searched, "", new Paging(0, 50, ""));
            Page<ProductRow> second = page(searched, "", new Paging(1, 50, ""));
            Page<ProductRow> far = page(searched, "", new Paging(900_000, 500, ""));

            assertEquals(PRODUCTS.size(), first.total());
            assertEquals("AS0000116", first.items().getFirst().sku().code());
            assertEquals("AS0000066", second.items().getFirst().sku().code());
            assertEquals(new Page<>(PRODUCTS.size(), List.of()), far);
            assertEquals(
                    "Weißblüte",
                    page(searched, "", new Paging(0, 1, "-brand"))
                            .items()
                            .getFirst()
                            .brand());
        }
    }

    @Test
    void a_filter_counts_the_others_inside_itself_but_not_its_own_values() {
        List<IndexedProduct> products = new ArrayList<>(PRODUCTS);
        products.set(1, SearchedProducts.sold(PRODUCTS.get(1), 0));
        ProductQuery chosen = new ProductQuery(
                "chocolat",
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Alpenstern"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        try (SearchedProducts searched = SearchedProducts.in(home, products)) {
            Facets facets = searched.index().facets(asked(chosen)).orElseThrow();

            assertEquals(
                    List.of(new Facets.Count("Alpenstern", 5), new Facets.Count("Val d’Or", 1)),
                    facets.byFilter().get("brand"));
            assertEquals(
                    List.of(new Facets.Count(ProductStatus.DRAFT.name(), 4), new Facets.Count("ACTIVE", 1)),
                    facets.byFilter().get("status"));
        }
    }

    @Test
    void goods_are_found_where_stores_find_them_and_counted_there() {
        RetailCode dairy = new RetailCode("DAIRY");
        RetailCode cheese = new RetailCode("CHEESE");
        List<IndexedProduct> products = new ArrayList<>(PRODUCTS);
        products.set(0, SearchedProducts.standing(PRODUCTS.get(0), dairy));
        products.set(1, SearchedProducts.standing(PRODUCTS.get(1), dairy));
        products.set(2, SearchedProducts.standing(PRODUCTS.get(2), cheese));
        try (SearchedProducts searched = SearchedProducts.in(home, products)) {
            assertEquals(3, standing(searched, dairy, cheese).total());
            assertEquals(2, standing(searched, dairy).total());
            assertEquals(
                    PRODUCTS.size() - 3, standing(searched, RetailCode.NONE).total());

            Facets facets = searched.index()
                    .facets(asked(ProductQuery.ALL.in(dairy), Set.of(dairy)))
                    .orElseThrow();
            assertEquals(
                    List.of(
                            new Facets.Count("OTHER", PRODUCTS.size() - 3),
                            new Facets.Count("DAIRY", 2),
                            new Facets.Count("CHEESE", 1)),
                    facets.byFilter().get("retail"),
                    "what is chosen does not narrow its own counts");
            assertEquals(
                    2,
                    facets.byFilter().getOrDefault("status", List.of()).stream()
                            .mapToLong(Facets.Count::count)
                            .sum());
        }
    }

    private static Page<ProductRow> standing(SearchedProducts searched, RetailCode... codes) {
        return searched.index()
                .find(asked(ProductQuery.ALL.in(codes[0]), Set.of(codes)), Paging.first(1))
                .orElseThrow();
    }

    private static Asked asked(ProductQuery query, Set<RetailCode> retail) {
        return new Asked(
                query, List.of(), StoreScope.EVERYTHING, Set.of(), Set.of(), Set.of(), PapersNeeded.NONE, retail);
    }

    @Test
    void what_is_put_is_found_once_it_is_shown_and_is_still_there_after_a_restart() {
        IndexedProduct milk = PRODUCTS.getFirst();
        try (SearchedProducts searched = SearchedProducts.in(home, PRODUCTS)) {
            searched.index().put(List.of(SearchedProducts.sold(milk, 7, "ALL")));
            assertEquals(
                    ProductStatus.DRAFT,
                    searched.best("whole milk").orElseThrow().status());
            searched.index().show(Instant.parse("2026-11-25T10:00:00Z"));
            assertEquals(
                    ProductStatus.ACTIVE,
                    searched.best("whole milk").orElseThrow().status());
        }
        ProductIndex again = new ProductIndex(home.toString(), new SearchPace());

        assertEquals(Optional.of(Instant.parse("2026-11-25T10:00:00Z")), again.open());
        assertEquals(
                PRODUCTS.size(),
                again.find(asked(ProductQuery.ALL), Paging.first(1))
                        .orElseThrow()
                        .total());
        again.close();
    }

    @Test
    void an_index_that_somebody_deletes_still_answers_and_is_known_to_be_unsound() throws IOException {
        try (SearchedProducts searched = SearchedProducts.in(home, PRODUCTS)) {
            assertTrue(searched.index().isSound());
            delete(home.resolve("search"));

            assertEquals(
                    "Whole milk",
                    searched.best("chunniunai").orElseThrow().names().en());
            assertFalse(searched.index().isSound());
            try (var building = searched.index().build()) {
                building.add(PRODUCTS);
                building.takeOver(Instant.EPOCH);
            }
            assertTrue(searched.index().isSound());
            assertEquals(
                    "Whole milk",
                    searched.best("chunniunai").orElseThrow().names().en());
        }
    }

    @Test
    void without_an_index_the_search_has_no_answer() {
        ProductIndex none = new ProductIndex(home.toString(), new SearchPace());

        assertEquals(Optional.empty(), none.open());
        assertEquals(Optional.empty(), none.suggest(asked(ProductQuery.of("milk")), 10));
    }

    private static Page<ProductRow> page(SearchedProducts searched, String words, Paging paging) {
        return searched.index().find(asked(ProductQuery.of(words)), paging).orElseThrow();
    }

    private static Asked asked(ProductQuery query, String... meant) {
        return new Asked(
                query,
                List.of(meant),
                StoreScope.EVERYTHING,
                Set.of(),
                Set.of(),
                Set.of(),
                PapersNeeded.NONE,
                Set.of());
    }

    @Test
    void what_a_word_means_is_found_beside_what_it_says_and_counts_in_the_facets() {
        try (SearchedProducts searched = SearchedProducts.in(home, PRODUCTS)) {
            assertEquals(
                    List.of(),
                    names(searched.index()
                            .suggest(asked(ProductQuery.of("nonsuch")), 10)
                            .orElseThrow()));
            Asked asked = asked(ProductQuery.of("nonsuch"), "salted butter", "whole milk");

            Page<ProductRow> page =
                    searched.index().find(asked, Paging.first(10)).orElseThrow();

            assertEquals(Set.of("Salted butter", "Whole milk"), Set.copyOf(names(page.items())));
            assertEquals(page.items(), searched.index().suggest(asked, 10).orElseThrow());
            long counted =
                    searched.index().facets(asked).orElseThrow().byFilter().getOrDefault("status", List.of()).stream()
                            .mapToLong(Facets.Count::count)
                            .sum();
            assertEquals(page.total(), counted);
        }
    }

    @Test
    void among_equals_what_the_store_itself_orders_comes_before_what_others_order_most() {
        List<IndexedProduct> products = new ArrayList<>(PRODUCTS);
        products.replaceAll(product ->
                product.row().names().en().equals("Cultured butter") ? SearchedProducts.sold(product, 900) : product);
        try (SearchedProducts searched = SearchedProducts.in(home, products)) {
            Sku salted = products.stream()
                    .map(product -> product.row())
                    .filter(row -> row.names().en().equals("Salted butter"))
                    .findFirst()
                    .orElseThrow()
                    .sku();
            Asked others = asked(ProductQuery.of("butter"));
            Asked own = new Asked(
                    others.query(),
                    List.of(),
                    StoreScope.EVERYTHING,
                    Set.of(),
                    Set.of(salted),
                    Set.of(),
                    PapersNeeded.NONE,
                    Set.of());

            assertEquals(
                    "Cultured butter",
                    names(searched.index().suggest(others, 9).orElseThrow()).getFirst());
            List<String> mine = names(searched.index().suggest(own, 9).orElseThrow());
            assertEquals(List.of("Salted butter", "Cultured butter"), mine.subList(0, 2));
            assertTrue(mine.contains("Butter cookies"), "a lower step stays lower");
        }
    }

    @Test
    void goods_are_found_by_the_country_that_they_come_from_though_no_name_says_it() {
        List<IndexedProduct> products = new ArrayList<>(PRODUCTS);
        products.replaceAll(product -> switch (product.row().names().en()) {
            case "Salted butter" -> SearchedProducts.from(product, new CountryCode("FR"));
            case "Butter cookies" -> SearchedProducts.from(product, new CountryCode("DK"));
            default -> product;
        });
        try (SearchedProducts searched = SearchedProducts.in(home, products)) {
            for (String words : List.of("France butter", "beurre france", "法国", "法国黄油", "Frankreich")) {
                assertEquals(
                        List.of("Salted butter"),
                        names(page(searched, words, Paging.first(9)).items()),
                        words);
            }
            assertEquals(
                    List.of("Butter cookies"),
                    names(page(searched, "Dänemark butter", Paging.first(9)).items()));
        }
    }

    private static List<String> names(List<ProductRow> rows) {
        return rows.stream().map(row -> row.names().en()).toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
