package lu.airsilk.catalogue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.catalogue.product.Facets;
import lu.airsilk.catalogue.product.ProductQuery;
import lu.airsilk.catalogue.product.ProductSearch.Asked;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

/** One search in the index as it is at this moment. */
final class Search {

    private static final Map<String, String> COLUMNS = Map.of(
            "sku", SearchField.SKU,
            "gtin", SearchField.GTIN,
            "name", SearchField.NAME_EN,
            "nameZh", SearchField.NAME_ZH,
            "brand", SearchField.BRAND,
            "origin", SearchField.COUNTRY,
            "category", SearchField.CATEGORY,
            "storage", SearchField.STORAGE,
            "status", SearchField.STATUS);

    private static final List<String> FILTERS = List.of(
            SearchField.CATEGORY,
            SearchField.RETAIL,
            SearchField.COUNTRY,
            SearchField.BRAND,
            SearchField.STORAGE,
            SearchField.STATUS);

    private static final SortField BY_NUMBER = new SortField(SearchField.SKU, SortField.Type.STRING);
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(SearchField.RANK, SortField.Type.LONG, true), BY_NUMBER);
    private static final Sort NEWEST_FIRST = new Sort(new SortField(SearchField.SKU, SortField.Type.STRING, true));
    private static final Set<String> ROW = Set.of(SearchField.ROW);

    private final IndexSearcher searcher;
    private final Asked asked;
    private final TypedWords typed;
    private final List<TypedWords> meant;

    Search(IndexSearcher searcher, Asked asked) {
        this.searcher = searcher;
        this.asked = asked;
        this.typed = TypedWords.of(asked.query().words());
        this.meant = Stream.concat(Stream.of(typed), asked.meant().stream().map(TypedWords::of))
                .toList();
    }

    Page<ProductRow> page(Paging paging) throws IOException {
        int most = Math.clamp(
                paging.offset() + (long) paging.size(),
                1,
                Math.max(1, searcher.getIndexReader().maxDoc()));
        TopDocs found = top(most, sort(paging.sort()), Integer.MAX_VALUE);
        return new Page<>(
                found.totalHits.value(),
                rows(Stream.of(found.scoreDocs).skip(paging.offset()).toList()));
    }

    /** The best, without counting the others; looked for from above, as far down as there are enough. */
    List<ProductRow> best(int most) throws IOException {
        for (int floor : typed.isBlank() ? List.<Integer>of() : WordsQuery.FLOORS) {
            TopDocs found =
                    top(WordsQuery.asMeant(meant, floor), new TopFieldCollectorManager(sort(""), most, null, most));
            if (found.scoreDocs.length == most) {
                return rows(List.of(found.scoreDocs));
            }
        }
        return rows(List.of(top(most, sort(""), most).scoreDocs));
    }

    /** What is spelt alike is looked for only when nothing is meant as it is typed. */
    private TopDocs top(int most, Sort sort, int counted) throws IOException {
        TopDocs found = top(WordsQuery.asMeant(meant), new TopFieldCollectorManager(sort, most, null, counted));
        return found.scoreDocs.length > 0 || typed.isBlank()
                ? found
                : top(WordsQuery.alike(typed), new TopFieldCollectorManager(sort, most, null, counted));
    }

    private TopDocs top(Query words, TopFieldCollectorManager collectors) throws IOException {
        return searcher.search(inside(words, ""), collectors);
    }

    private List<ProductRow> rows(List<ScoreDoc> hits) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<ProductRow> rows = new ArrayList<>(hits.size());
        for (ScoreDoc hit : hits) {
            rows.add(IndexedRow.row(stored.document(hit.doc, ROW).getBinaryValue(SearchField.ROW)));
        }
        return rows;
    }

    private Sort sort(String column) {
        if (column.isEmpty()) {
            return typed.isBlank() ? NEWEST_FIRST : BEST_FIRST;
        }
        boolean descending = column.startsWith("-");
        String field = COLUMNS.get(descending ? column.substring(1) : column);
        if (field == null) {
            throw new Refused(Refusal.of("paging.sort", column, String.join(", ", COLUMNS.keySet())));
        }
        return new Sort(new SortField(field, SortField.Type.STRING, descending), BY_NUMBER);
    }

    /** A filter that is set does not narrow its own values. */
    Facets facets() throws IOException {
        Query words = WordsQuery.asMeant(meant);
        List<String> open = FILTERS.stream().filter(this::isOpen).toList();
        FacetCounter all = count(words, "", open);
        if (all.hits() == 0 && !typed.isBlank()) {
            words = WordsQuery.alike(typed);
            all = count(words, "", open);
        }
        Map<String, List<Facets.Count>> facets = new HashMap<>();
        for (String filter : FILTERS) {
            FacetCounter counter = isOpen(filter) ? all : count(words, filter, List.of(filter));
            facets.put(filter, counter.of(filter));
        }
        return new Facets(facets);
    }

    private FacetCounter count(Query words, String without, List<String> fields) throws IOException {
        return searcher.search(inside(words, without), FacetCounter.counting(fields));
    }

    private boolean isOpen(String filter) {
        ProductQuery query = asked.query();
        return switch (filter) {
            case SearchField.CATEGORY -> query.categories().isEmpty();
            case SearchField.RETAIL -> query.retail().isEmpty();
            case SearchField.COUNTRY -> query.country().isEmpty();
            case SearchField.BRAND -> query.brand().isEmpty();
            case SearchField.STORAGE -> query.storage().isEmpty();
            default -> query.status().isEmpty();
        };
    }

    private Query inside(Query query, String without) {
        return FilterQuery.of(query, asked, without);
    }
}
