package lu.airsilk.catalogue.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.catalogue.product.ProductQuery;
import lu.airsilk.catalogue.product.ProductSearch.Asked;
import lu.airsilk.location.StoreGroup;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What narrows a search without making a hit better: filters, and what the asker may see. */
final class FilterQuery {

    private final BooleanQuery.Builder query = new BooleanQuery.Builder();

    private FilterQuery() {}

    /**
     * The words' query inside the filters.
     *
     * @param without the field of a filter that is left out, or an empty text
     */
    static Query of(Query words, Asked asked, String without) {
        FilterQuery filters = new FilterQuery();
        filters.query.add(words, Occur.MUST);
        filters.own(asked.own());
        filters.scope(asked);
        filters.choices(asked.query(), without);
        if (!without.equals(SearchField.RETAIL)) {
            filters.retail(asked.retail());
        }
        asked.query().available().ifPresent(wanted -> filters.available(wanted, asked));
        return filters.query.build();
    }

    /** Half a step between two ways to be meant: those stay above each other, and how often others order it counts less. */
    private void own(Set<Sku> skus) {
        if (!skus.isEmpty()) {
            query.add(new BoostQuery(new ConstantScoreQuery(coded(skus)), 0.5f), Occur.SHOULD);
        }
    }

    private static Query coded(Set<Sku> skus) {
        return new TermInSetQuery(
                SearchField.CODE,
                skus.stream()
                        .map(sku -> new BytesRef(sku.code().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    private void scope(Asked asked) {
        if (!asked.scope().all()) {
            one(SearchField.STATUS, ProductStatus.ACTIVE.name());
            List<BytesRef> stores = asked.groups().stream()
                    .map(StoreGroup::code)
                    .map(BytesRef::new)
                    .toList();
            query.add(new TermInSetQuery(SearchField.STORE, stores), Occur.FILTER);
        }
    }

    private void choices(ProductQuery asked, String without) {
        if (!without.equals(SearchField.CATEGORY)) {
            categories(asked.categories());
        }
        if (!without.equals(SearchField.COUNTRY)) {
            asked.country().map(CountryCode::code).ifPresent(code -> one(SearchField.COUNTRY, code));
        }
        if (!without.equals(SearchField.BRAND)) {
            asked.brand().ifPresent(brand -> one(SearchField.BRAND, brand));
        }
        if (!without.equals(SearchField.STORAGE)) {
            asked.storage().ifPresent(storage -> one(SearchField.STORAGE, storage.name()));
        }
        if (!without.equals(SearchField.STATUS)) {
            asked.status().ifPresent(status -> one(SearchField.STATUS, status.name()));
        }
        asked.supplier().map(SupplierCode::code).ifPresent(code -> one(SearchField.SUPPLIER, code));
    }

    private void categories(Set<Category> asked) {
        if (!asked.isEmpty()) {
            List<BytesRef> names =
                    asked.stream().map(Category::name).map(BytesRef::new).toList();
            query.add(new TermInSetQuery(SearchField.CATEGORY, names), Occur.FILTER);
        }
    }

    private void retail(Set<RetailCode> asked) {
        if (!asked.isEmpty()) {
            List<BytesRef> codes =
                    asked.stream().map(RetailCode::code).map(BytesRef::new).toList();
            query.add(new TermInSetQuery(SearchField.RETAIL, codes), Occur.FILTER);
        }
    }

    private void available(boolean wanted, Asked asked) {
        query.add(coded(asked.onHand()), wanted ? Occur.FILTER : Occur.MUST_NOT);
    }

    private void one(String field, String value) {
        query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
    }
}
