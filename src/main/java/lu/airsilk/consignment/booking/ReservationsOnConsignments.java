package lu.airsilk.consignment.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.consignment.waybill.FiledLine;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.supply.StoreReservations;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;

/** Who waits for what of a consignment, added up by store. */
@ApplicationScoped
public class ReservationsOnConsignments {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    SupplyBook supplies;

    public long products(AirWaybillNumber awb) {
        return database.createQuery(
                        "select count(distinct l.sku) from ConsignmentLine l where l.consignment.awb = :awb",
                        Long.class)
                .setParameter("awb", awb)
                .getSingleResult();
    }

    public List<FiledLine.Waiting> waiting(AirWaybillNumber awb) {
        return FiledLine.Waiting.of(supplies.reservedByStores(SupplyKind.CONSIGNMENT_LINE, awb.number()).stream()
                .collect(Collectors.toMap(
                        StoreReservations::store, StoreReservations::units, Units::plus, TreeMap::new)));
    }
}
