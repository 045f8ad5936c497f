package lu.airsilk.catalogue.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.Popularity;
import lu.airsilk.catalogue.required.PaperNeeds;
import lu.airsilk.catalogue.required.PapersNeeded;
import lu.airsilk.catalogue.retail.RetailCategories;
import lu.airsilk.catalogue.synonym.Synonyms;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.location.StoreGroups;
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
    Instance<Popularity> popularity;

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
                synonyms.meant(query.words()),
                scope,
                groups.around(scope),
                own(query, scope),
                onHand,
                needed,
                query.retail().map(retail::within).orElse(Set.of()));
    }

    /** A store's own goods come first where words are searched for; who has several stores has no such. */
    private Set<Sku> own(ProductQuery query, StoreScope scope) {
        boolean one =
                !scope.all() && scope.codes().size() == 1 && !query.words().isBlank();
        return one
                ? popularity.stream()
                        .flatMap(known -> known.ofStore(scope.codes().iterator().next()).stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
