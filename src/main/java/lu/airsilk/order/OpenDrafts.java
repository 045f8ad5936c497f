package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;

/** What stores are still writing down: its price is not frozen, so it moves with the figures that prices stand on. */
@ApplicationScoped
public class OpenDrafts {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

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
}
