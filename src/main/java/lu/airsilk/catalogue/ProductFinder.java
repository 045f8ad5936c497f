package lu.airsilk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.catalogue.product.Enquirer;
import lu.airsilk.catalogue.product.ProductConditions;
import lu.airsilk.catalogue.product.ProductQuery;
import lu.airsilk.catalogue.product.ProductSearch;
import lu.airsilk.catalogue.synonym.SearchedInVain;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Limit;
import lu.airsilk.identity.Limits;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;

/** Finds products while somebody types. */
@ApplicationScoped
@Allowed(people = true)
public class ProductFinder {

    @PersistenceContext
    EntityManager database;

    @Inject
    Enquirer asking;

    @Inject
    Limits limits;

    @Inject
    ProductSearch search;

    @Inject
    SearchedInVain vain;

    /** What the current actor may order and what fits the typed text best, at most so many. */
    public List<ProductRow> suggest(String typed, int most) {
        List<ProductRow> hits = fitting(typed, most);
        if (hits.isEmpty()) {
            vain.note(typed);
        }
        return hits;
    }

    /** The same for words that nobody searches for: that none fits is noted nowhere. */
    public List<ProductRow> fitting(String words, int most) {
        return best(ProductQuery.active(words), most);
    }

    /** What the current actor may see and what fits the typed text best, at most so many. */
    public List<ProductRow> known(String typed, int most) {
        return best(ProductQuery.of(typed), most);
    }

    /** The same once what was done on this node can be found, the best hits first. */
    public List<ProductRow> found(String typed, int most) {
        return hits(
                ProductQuery.of(typed),
                most,
                asked -> search.find(asked, Paging.first(most)).map(Page::items));
    }

    /** The products that a case with this number holds or has held, at most so many. */
    public List<Sku> packedIn(Gtin ofCase, int most) {
        return database.createQuery(
                        "select distinct p.sku from Pack k join Product p on p.id = k.productId"
                                + " where k.packed.caseGtin = :gtin",
                        Sku.class)
                .setParameter("gtin", ofCase)
                .setMaxResults(most)
                .getResultList();
    }

    private List<ProductRow> best(ProductQuery query, int most) {
        return hits(query, most, asked -> search.suggest(asked, most));
    }

    private List<ProductRow> hits(
            ProductQuery query, int most, Function<ProductSearch.Asked, Optional<List<ProductRow>>> question) {
        limits.count(Limit.SEARCHES);
        ProductSearch.Asked asked = asking.by(query);
        return question.apply(asked).orElseGet(() -> stored(asked, most));
    }

    private List<ProductRow> stored(ProductSearch.Asked asked, int most) {
        ProductConditions fitting = ProductConditions.of(asked, "");
        return fitting.bind(database.createQuery(
                        "select p from Product p left join fetch p.pack" + fitting.where()
                                + " order by p.described.brand, p.described.nameEn, p.id",
                        Product.class))
                .setMaxResults(most)
                .getResultStream()
                .map(ProductRow::of)
                .toList();
    }
}
