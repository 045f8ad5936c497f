package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.shared.number.AirWaybillNumber;

/** How far consignments are, for the services of other capabilities; it knows no actor. */
@ApplicationScoped
public class ConsignmentStages {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** How far the pieces of a consignment are. */
    private record Pieces(AirWaybillNumber awb, Milestone slowest, Milestone furthest) {

        ConsignmentStage stage() {
            return ConsignmentStage.of(slowest, furthest);
        }
    }

    /** The stage of each of these consignments, in one query; unknown ones are not in the answer. */
    public Map<AirWaybillNumber, ConsignmentStage> of(Collection<AirWaybillNumber> awbs) {
        return awbs.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select c.awb, c.state, c.furthest from Consignment c where c.awb in :awbs",
                                Pieces.class)
                        .setParameter("awbs", awbs)
                        .getResultStream()
                        .collect(Collectors.toMap(Pieces::awb, Pieces::stage));
    }
}
