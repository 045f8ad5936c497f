package lu.airsilk.consignment.piece;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.number.AirWaybillNumber;

/** The pieces of the consignments. */
@Repository
public class Pieces {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    void add(ConsignmentPiece piece) {
        database.persist(piece);
    }

    /** Takes all pieces of a consignment away, at once, so that others may have their numbers. */
    void removeAll(AirWaybillNumber awb) {
        of(awb).forEach(database::remove);
        database.flush();
    }

    public List<ConsignmentPiece> of(AirWaybillNumber awb) {
        return database.createQuery(
                        "select p from ConsignmentPiece p where p.awb = :awb order by p.number", ConsignmentPiece.class)
                .setParameter("awb", awb)
                .getResultList();
    }
}
