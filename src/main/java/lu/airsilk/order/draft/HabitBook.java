package lu.airsilk.order.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** The templates and favourites of a store, to be read. */
@ApplicationScoped
public class HabitBook {

    private static final int MOST_FAVOURITES = 200;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    Habits habits;

    @Inject
    ProductDirectory products;

    @Inject
    CurrentActor actor;

    /**
     * A template in a list.
     *
     * @param products how many lines it has
     * @param cases of all its lines
     */
    public record TemplateRow(long id, String name, long products, Cases cases) {

        /** With the sum as a query gives it. */
        TemplateRow(long id, String name, long products, long cases) {
            this(id, name, products, Cases.of(cases));
        }
    }

    /** The store's templates, by name. */
    @Allowed(Role.STORE)
    public List<TemplateRow> templates(StoreCode store) {
        actor.stores().require(store);
        return database.createQuery(
                        "select t.id, t.name, count(l), sum(l.cases) from OrderTemplate t join t.lines l"
                                + " where t.store = :store group by t.id, t.name order by t.name, t.id",
                        TemplateRow.class)
                .setParameter("store", store)
                .getResultList();
    }

    /** What a template asks for. */
    @Allowed(Role.STORE)
    public List<WantedLine> lines(long template) {
        return habits.template(template, actor.stores()).lines();
    }

    /** The store's favourites, by name; those that nobody can order any more too, so that they can be unmarked. */
    @Allowed(Role.STORE)
    public List<ProductFacts> favourites(StoreCode store) {
        actor.stores().require(store);
        List<Sku> skus = database.createQuery(
                        "select f.sku from Favourite f where f.store = :store order by f.id", Sku.class)
                .setParameter("store", store)
                .setMaxResults(MOST_FAVOURITES)
                .getResultList();
        return products.facts(skus).values().stream()
                .sorted(Comparator.comparing(product -> product.names().in(Language.ZH)))
                .toList();
    }
}
