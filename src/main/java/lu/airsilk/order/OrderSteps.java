package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lu.airsilk.desk.TraceKind;
import lu.airsilk.desk.TraceNode;
import lu.airsilk.desk.TraceSteps;

/** The lines of orders, where the way of goods ends. */
@ApplicationScoped
class OrderSteps implements TraceSteps {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Override
    public List<TraceNode> lines(TraceKind kind, String document) {
        return kind == TraceKind.ORDER_LINE
                ? database.createQuery(
                                "select l.position from OrderLine l where l.order.number = :order", Integer.class)
                        .setParameter("order", document)
                        .getResultStream()
                        .map(position -> new TraceNode(kind, document + "/" + position))
                        .toList()
                : List.of();
    }
}
