package lu.airsilk.consignment.receipt;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.difference.DiscrepancyNumber;
import lu.airsilk.platform.LineRange;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.LotNumber;

/** The receipts of the hub, and the discrepancies that they opened. */
@Repository
public class Receipts {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** The receipt that counts: none that was taken back. */
    public Optional<Receipt> receiptOf(AirWaybillNumber awb) {
        return database.createQuery("select r from Receipt r where r.awb = :awb and r.state <> REVERSED", Receipt.class)
                .setParameter("awb", awb)
                .getResultStream()
                .findFirst();
    }

    public Optional<Receipt> lockReceipt(ReceiptNumber number) {
        return database.createQuery("select r from Receipt r where r.number = :number", Receipt.class)
                .setParameter("number", number.number())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The receipt of which this lot was born; none of what lay there before the portal. */
    Optional<Receipt> lockBorn(LotNumber lot) {
        return database.createQuery(
                        "select r from Receipt r where exists (select 1 from r.counts c"
                                + " where c.acceptedLot = :lot or c.damagedLot = :lot)",
                        Receipt.class)
                .setParameter("lot", lot)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The discrepancies that a receipt opened. */
    public List<Discrepancy> discrepanciesOf(ReceiptNumber receipt) {
        return new LineRange(receipt.number())
                .in(database.createQuery(
                        "select d from Discrepancy d where " + LineRange.condition("d.receiptLine") + " order by d.id",
                        Discrepancy.class))
                .getResultList();
    }

    public Discrepancy lockDiscrepancy(DiscrepancyNumber number) {
        return database.createQuery("select d from Discrepancy d where d.number = :number", Discrepancy.class)
                .setParameter("number", number.number())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("case.unknown", number));
    }
}
