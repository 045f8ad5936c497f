package lu.airsilk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import lu.airsilk.identity.CurrentActor;

/** Finds products while somebody types. */
@ApplicationScoped
public class ProductFinder {

    @PersistenceContext
    EntityManager database;

    @Inject
    CurrentActor actor;

    /** What the current actor may order and what fits the typed text best, at most so many. */
    public List<ProductFacts> suggest(String typed, int most) {
        ProductConditions fitting = ProductConditions.of(ProductQuery.active(typed), actor.stores(), Set.of(), "");
        return fitting.bind(database.createQuery(
                        "select p from Product p left join fetch p.pack" + fitting.where()
                                + " order by p.described.brand, p.described.nameEn, p.id",
                        Product.class))
                .setMaxResults(most)
                .getResultStream()
                .map(ProductFacts::of)
                .toList();
    }
}
