package lu.airsilk.consignment.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lu.airsilk.consignment.waybill.FiledLine;
import lu.airsilk.platform.LineRange;
import lu.airsilk.shared.number.AirWaybillNumber;

/** Who waits for what of a consignment, added up by store. */
@ApplicationScoped
public class ReservationsOnConsignments {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    public long products(AirWaybillNumber awb) {
        return database.createQuery(
                        "select count(distinct l.sku) from ConsignmentLine l where l.consignment.awb = :awb",
                        Long.class)
                .setParameter("awb", awb)
                .getSingleResult();
    }

    public List<FiledLine.Waiting> waiting(AirWaybillNumber awb) {
        return new LineRange(awb.number())
                .in(database.createQuery(
                        "select c.store, sum(c.units) from Reservation c join SupplySource s on s.id = c.supplyId"
                                + " where s.kind = CONSIGNMENT_LINE and c.state = LIVE and "
                                + LineRange.condition("s.reference") + " group by c.store order by c.store",
                        FiledLine.Waiting.class))
                .getResultList();
    }
}
