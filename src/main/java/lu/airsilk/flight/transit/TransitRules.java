package lu.airsilk.flight.transit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Storage;

/** What legs are assumed to take: in force, proposed, and of before. */
@Repository
public class TransitRules {

    private static final String IN_ORDER = " order by r.proposal.validFrom, r.id";

    /** The last of the most particular ones: that of the temperature before that of all goods. */
    private static final Comparator<TransitRuleRow> NEAREST =
            Comparator.comparing(rule -> rule.figures().temperature().isPresent());

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** Those in force on that day, the earliest first. */
    List<TransitRuleRow> told(LocalDate day) {
        return database.createQuery(
                        "select r from TransitRule r where r.proposal.state = IN_FORCE and r.proposal.validFrom <= :day"
                                + IN_ORDER,
                        TransitRule.class)
                .setParameter("day", day)
                .getResultStream()
                .map(TransitRule::row)
                .toList();
    }

    /** Which of these holds for a leg and goods of one temperature. */
    static Optional<TransitRuleRow> nearest(List<TransitRuleRow> told, TransitLeg leg, Storage storage) {
        return told.stream()
                .filter(rule -> rule.figures().leg() == leg && rule.figures().isOf(storage))
                .reduce((one, later) -> NEAREST.compare(later, one) >= 0 ? later : one);
    }

    /** The assumption with this number; refused as unknown when there is none. */
    public TransitRule get(long id) {
        return Optional.ofNullable(database.find(TransitRule.class, id))
                .orElseThrow(() -> Refused.unknown("transitTime.unknown", id));
    }

    /** Of a leg and the same goods there is one a day. */
    public void refuseTwice(NewTransitRule draft) {
        if (stands(draft.validFrom())
                .map(rule -> rule.row().figures().figure())
                .anyMatch(draft.figures().figure()::equals)) {
            throw Refused.because("transitTime.twice", draft.figures().leg(), draft.validFrom())
                    .at("validFrom");
        }
    }

    private Stream<TransitRule> stands(LocalDate day) {
        return database.createQuery(
                        "select r from TransitRule r where r.proposal.state <> WITHDRAWN and r.proposal.validFrom = :day",
                        TransitRule.class)
                .setParameter("day", day)
                .getResultStream();
    }

    /** Those that wait for another person, the earliest day first. */
    public List<TransitRuleRow> open() {
        return database.createQuery(
                        "select r from TransitRule r where r.proposal.state = PROPOSED" + IN_ORDER, TransitRule.class)
                .setMaxResults(Paging.LARGEST)
                .getResultStream()
                .map(TransitRule::row)
                .toList();
    }

    /** All that ever were, the newest day first. */
    public Page<TransitRuleRow> all(Paging paging) {
        long total = database.createQuery("select count(r) from TransitRule r", Long.class)
                .getSingleResult();
        return new Page<>(
                total,
                database.createQuery(
                                "select r from TransitRule r order by r.proposal.validFrom desc, r.id desc",
                                TransitRule.class)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(TransitRule::row)
                        .toList());
    }

    public void add(TransitRule rule) {
        database.persist(rule);
        database.flush();
    }
}
