package lu.airsilk.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.LotsOnTrucks;

/** What of lots stands on trucks. */
@ApplicationScoped
class LoadedLots implements LotsOnTrucks {

    private record Sum(LotNumber lot, StoreCode store, String delivery, Long units) {}

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Override
    public List<Load> of(Collection<LotNumber> lots) {
        return lots.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select l.lot, d.store, d.number, sum(l.units) from DeliveryLine l join l.delivery d"
                                        + " where d.state = DISPATCHED and l.lot in :lots"
                                        + " group by l.lot, d.store, d.number order by d.number",
                                Sum.class)
                        .setParameter("lots", lots)
                        .getResultStream()
                        .map(sum -> new Load(sum.lot(), sum.store(), sum.delivery(), Units.of(sum.units())))
                        .toList();
    }
}
