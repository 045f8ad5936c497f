package lu.airsilk.consignment.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.number.AirWaybillNumber;

/** The remarks on consignments. */
@ApplicationScoped
public class WaybillCommentBook {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** Those on one consignment, the newest first. */
    @Allowed({Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.QUALITY, Role.AUDIT})
    public List<WaybillCommentRow> of(AirWaybillNumber awb) {
        return database.createQuery(
                        "select c from ConsignmentComment c where c.awb = :awb order by c.id desc",
                        ConsignmentComment.class)
                .setParameter("awb", awb)
                .setMaxResults(Paging.LARGEST)
                .getResultStream()
                .map(ConsignmentComment::row)
                .toList();
    }
}
