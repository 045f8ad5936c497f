package lu.airsilk.catalogue.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.catalogue.required.PaperNeeds;
import lu.airsilk.catalogue.required.PapersNeeded;
import lu.airsilk.catalogue.retail.RetailCategories;
import lu.airsilk.catalogue.synonym.Synonyms;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.location.StoreGroups;
import lu.airsilk.shared.Umlauts;
import lu.airsilk.shared.number.Sku;

/** What is asked for by whom: the current actor, with the stores of hers and the groups that they are in. */
@ApplicationScoped
public class Enquirer {

    @Inject
    CurrentActor actor;

    @Inject
    StoreGroups groups;

    @Inject
    PaperNeeds papers;

    @Inject
    Synonyms synonyms;

    @Inject
    RetailCategories retail;

    @Inject
    OwnGoods own;

    public ProductSearch.Asked by(ProductQuery query) {
        return by(query, Set.of());
    }

    /**
     * The same where it matters what is in stock.
     *
     * @param onHand the products in stock, when the query is about availability
     */
    public ProductSearch.Asked by(ProductQuery query, Set<Sku> onHand) {
        StoreScope scope = actor.stores();
        PapersNeeded needed = query.lacks().isPresent() ? papers.today() : PapersNeeded.NONE;
        return new ProductSearch.Asked(
                query,
                meant(query.words()),
                scope,
                groups.around(scope),
                own(query, scope),
                onHand,
                needed,
                query.retail().map(retail::within).orElse(Set.of()));
    }

    /** What else the words may say: what a buyer has said that they mean, and the same in the other spelling. */
    private List<String> meant(String words) {
        return Stream.concat(synonyms.meant(words).stream(), Umlauts.otherwise(words).stream())
                .toList();
    }

    /** A store's own goods come first where the search is asked for words; who has several stores has no such. */
    private Set<Sku> own(ProductQuery query, StoreScope scope) {
        boolean ranked = !query.words().isBlank() && !query.needsDatabase();
        return ranked && !scope.all() && scope.codes().size() == 1
                ? own.of(scope.codes().iterator().next())
                : Set.of();
    }
}
