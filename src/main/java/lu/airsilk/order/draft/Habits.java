package lu.airsilk.order.draft;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** What stores order again and again: their templates and favourites. */
@Repository
class Habits {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    void add(VersionedEntity habit) {
        database.persist(habit);
    }

    void remove(VersionedEntity habit) {
        database.remove(habit);
    }

    Optional<OrderTemplate> template(StoreCode store, String name) {
        return database.createQuery(
                        "select t from OrderTemplate t where t.store = :store and t.name = :name", OrderTemplate.class)
                .setParameter("store", store)
                .setParameter("name", name.strip())
                .getResultStream()
                .findFirst();
    }

    /** The template, for the eyes of this scope only. */
    OrderTemplate template(long id, StoreScope scope) {
        return database.createQuery(
                        "select t from OrderTemplate t left join fetch t.lines l where t.id = :id order by l.position",
                        OrderTemplate.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(template -> scope.includes(template.store()))
                .findFirst()
                .orElseThrow(() -> Refused.unknown("order.templateUnknown"));
    }

    Optional<Favourite> favourite(StoreCode store, Sku sku) {
        return database.createQuery(
                        "select f from Favourite f where f.store = :store and f.sku = :sku", Favourite.class)
                .setParameter("store", store)
                .setParameter("sku", sku)
                .getResultStream()
                .findFirst();
    }
}
