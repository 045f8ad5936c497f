package lu.airsilk.order.book;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Find;
import lu.airsilk.desk.Finds;
import lu.airsilk.desk.FoundKind;
import lu.airsilk.identity.StoreScope;

/** Stores' orders by their numbers. */
@ApplicationScoped
class OrderFinds implements Finds {

    @Override
    public List<Find> finds() {
        return List.of(Find.document(
                FoundKind.ORDER,
                "SO",
                "select o.number, o.store from StoreOrder o where o.number in :id and"
                        + StoreScope.condition("o.store")));
    }
}
