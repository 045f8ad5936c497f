package lu.airsilk.consignment.claim;

import static lu.airsilk.identity.Role.AUDIT;
import static lu.airsilk.identity.Role.FINANCE;
import static lu.airsilk.identity.Role.HUB;
import static lu.airsilk.identity.Role.IMPORT;
import static lu.airsilk.identity.Role.QUALITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lu.airsilk.consignment.difference.DifferenceKind;
import lu.airsilk.consignment.difference.DiscrepancyNumber;
import lu.airsilk.consignment.difference.DiscrepancyState;
import lu.airsilk.consignment.receipt.Discrepancy;
import lu.airsilk.consignment.receipt.DiscrepancyRow;
import lu.airsilk.identity.Allowed;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;

/** The claims on carriers and suppliers, to be read. */
@ApplicationScoped
public class DiscrepancyBook {

    private static final Map<String, String> COLUMNS = Map.of(
            "number", "d.number", "awb", "d.awb", "kind", "d.kind", "state", "d.state", "noticeDue", "d.noticeDue");

    private static final String WHERE = " where (:anyState = true or d.state = :state)"
            + " and (:anyKind = true or d.kind = :kind) and (:anyAwb = true or d.awb = :awb)";

    private static final String ENDED = "case when d.state in (CLOSED, WRITTEN_OFF, WITHDRAWN) then ";

    /** What is still to be done stands first, by the last day to tell the carrier; then the newest of those that ended. */
    private static final String OWN_ORDER = ENDED + "1 else 0 end, " + ENDED + "-d.id else 0 end, d.noticeDue";

    private static final String STEPS =
            "select new lu.airsilk.consignment.claim.DiscrepancyStep(r.at, r.actor, r.reason, a.state,"
                    + " a.notified, a.answer, a.writeOffReason, a.settled, a.currency) from "
                    + Discrepancy.class.getName()
                    + "_aud a join Revision r on r.id = a.originalId.rev.id where a.number = :number order by r.at, r.id";

    private static final AirWaybillNumber NO_AWB = AirWaybillNumber.of("000-00000000");

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** A page of discrepancies, the most urgent first, those that ended last. */
    @Allowed({IMPORT, FINANCE, HUB, QUALITY, AUDIT})
    public Page<DiscrepancyRow> rows(DiscrepancySearch search, Paging paging) {
        long total = bind(database.createQuery("select count(d) from Discrepancy d" + WHERE, Long.class), search)
                .getSingleResult();
        String rows = "select d from Discrepancy d" + WHERE + paging.orderBy(COLUMNS, OWN_ORDER, "d.id");
        return new Page<>(
                total,
                bind(database.createQuery(rows, Discrepancy.class), search)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(Discrepancy::row)
                        .toList());
    }

    /** All discrepancies of a consignment, by number. */
    @Allowed({IMPORT, FINANCE, HUB, QUALITY, AUDIT})
    public List<DiscrepancyRow> of(AirWaybillNumber awb) {
        return database.createQuery(
                        "select d from Discrepancy d where d.awb = :awb order by d.number", Discrepancy.class)
                .setParameter("awb", awb)
                .getResultStream()
                .map(Discrepancy::row)
                .toList();
    }

    /** The discrepancy of this number. */
    @Allowed({IMPORT, FINANCE, HUB, QUALITY, AUDIT})
    public DiscrepancyRow row(DiscrepancyNumber number) {
        return database.createQuery("select d from Discrepancy d where d.number = :number", Discrepancy.class)
                .setParameter("number", number.number())
                .getResultStream()
                .findFirst()
                .map(Discrepancy::row)
                .orElseThrow(() -> Refused.unknown("case.unknown", number));
    }

    /** What was done with it, from its opening on. */
    @Allowed({IMPORT, FINANCE, HUB, QUALITY, AUDIT})
    public List<DiscrepancyStep> steps(DiscrepancyNumber number) {
        List<DiscrepancyStep> all = database.createQuery(STEPS, DiscrepancyStep.class)
                .setParameter("number", number.number())
                .getResultList();
        return IntStream.range(0, all.size())
                .filter(i -> i == 0 || !all.get(i).repeats(all.get(i - 1)))
                .mapToObj(i -> all.get(i).after(all.subList(0, i)))
                .toList();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, DiscrepancySearch search) {
        return query.setParameter("anyState", search.state().isEmpty())
                .setParameter("state", search.state().orElse(DiscrepancyState.OPEN))
                .setParameter("anyKind", search.kind().isEmpty())
                .setParameter("kind", search.kind().orElse(DifferenceKind.SHORT))
                .setParameter("anyAwb", search.awb().isEmpty())
                .setParameter("awb", search.awb().orElse(NO_AWB));
    }
}
