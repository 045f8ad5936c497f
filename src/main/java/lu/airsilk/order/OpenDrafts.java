package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** What stores are still writing down: its price is not frozen, so it moves with the figures that prices stand on. */
@ApplicationScoped
public class OpenDrafts {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    /** So many cases of a product in a draft. */
    public record Line(String order, Sku sku, Cases cases) {}

    /** The lines of the drafts of all stores, by number: some hundred drafts, since each store has few. */
    public List<Line> lines() {
        return database.createQuery(
                        "select o.number, l.sku, l.requested from OrderLine l join l.order o where o.state = DRAFT"
                                + " order by o.number, l.position",
                        Line.class)
                .getResultList();
    }

    /** A draft in which there is something. */
    public record Draft(OrderNumber number, String by, Instant begun, long products, Cases cases) {}

    /** The drafts of a store: the list that it is filling, where something is in it, then the newest. */
    @Allowed(Role.STORE)
    public List<Draft> of(StoreCode store) {
        actor.stores().require(store);
        return database.createQuery(
                        "select o.number, o.placedBy, o.placedAt, count(l), sum(l.requested) from OrderLine l"
                                + " join l.order o where o.store = :store and o.state = DRAFT group by o.id, o.number,"
                                + " o.draftOf, o.placedBy, o.placedAt order by o.draftOf nulls last, o.id desc",
                        Counted.class)
                .setParameter("store", store)
                .getResultStream()
                .map(Counted::draft)
                .toList();
    }

    private record Counted(String number, String by, Instant begun, long products, Long cases) {

        Draft draft() {
            return new Draft(new OrderNumber(number), by, begun, products, Cases.of(cases));
        }
    }
}
