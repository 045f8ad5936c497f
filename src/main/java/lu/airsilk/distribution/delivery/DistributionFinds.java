package lu.airsilk.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Find;
import lu.airsilk.desk.Finds;
import lu.airsilk.desk.FoundKind;
import lu.airsilk.identity.StoreScope;

/** Deliveries by their numbers. */
@ApplicationScoped
class DistributionFinds implements Finds {

    @Override
    public List<Find> finds() {
        return List.of(Find.document(
                FoundKind.DELIVERY,
                "DL",
                "select d.number, d.store from Delivery d where d.number in :id and"
                        + StoreScope.condition("d.store")));
    }
}
