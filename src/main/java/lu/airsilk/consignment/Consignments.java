package lu.airsilk.consignment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.logic.MilestoneEvent;
import lu.airsilk.platform.Repository;
import lu.airsilk.platform.Stored;
import lu.airsilk.shared.AirWaybillNumber;

/** The consignments, their events, raw messages and receipts. */
@Repository
class Consignments {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    void add(Stored row) {
        database.persist(row);
    }

    Optional<Consignment> find(AirWaybillNumber awb) {
        return database.createQuery("select c from Consignment c where c.awb = :awb", Consignment.class)
                .setParameter("awb", awb)
                .getResultStream()
                .findFirst();
    }

    /** The consignment, locked: its events are taken in one after another. */
    Optional<Consignment> lock(AirWaybillNumber awb) {
        return database.createQuery("select c from Consignment c where c.awb = :awb", Consignment.class)
                .setParameter("awb", awb)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<MilestoneEvent> events(AirWaybillNumber awb) {
        return database.createQuery("select e from CarrierEvent e where e.awb = :awb order by e.id", CarrierEvent.class)
                .setParameter("awb", awb)
                .getResultStream()
                .map(CarrierEvent::event)
                .toList();
    }

    Optional<Receipt> receiptOf(AirWaybillNumber awb) {
        return database.createQuery("select r from Receipt r where r.awb = :awb", Receipt.class)
                .setParameter("awb", awb)
                .getResultStream()
                .findFirst();
    }

    Optional<Receipt> lockReceipt(ReceiptNumber number) {
        return database.createQuery("select r from Receipt r where r.number = :number", Receipt.class)
                .setParameter("number", number.number())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
