package lu.airsilk.order.cover;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;

/** The rules of cover: in force, proposed, and of before. */
@Repository
public class CoverRules {

    private static final String IN_FORCE =
            "select r from CoverRule r where r.proposal.state = IN_FORCE and r.proposal.validFrom <= :day";

    private static final String IN_ORDER = " order by r.proposal.validFrom, r.id";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** What holds for one store on that day. */
    public Covers covers(StoreCode store, LocalDate day) {
        return said(database.createQuery(
                        IN_FORCE + " and (r.store is null or r.store = :store)" + IN_ORDER, CoverRule.class)
                .setParameter("store", store)
                .setParameter("day", day)
                .getResultStream());
    }

    /** What holds for all stores on that day. */
    public Covers covers(LocalDate day) {
        return said(told(day).stream());
    }

    private static Covers said(Stream<CoverRule> rules) {
        Covers covers = new Covers();
        rules.forEach(rule -> covers.say(rule.scope(), rule.figures()));
        return covers;
    }

    /** Those that hold on that day for at least one class of stores: none of as particular ones was told after them. */
    public List<CoverRule> on(LocalDate day) {
        List<CoverRule> told = told(day);
        return told.stream()
                .filter(rule -> rule.scope().classes().stream()
                        .anyMatch(each -> told.stream()
                                .skip(told.indexOf(rule) + 1L)
                                .noneMatch(later -> later.scope().meets(rule.scope())
                                        && later.scope().classes().contains(each))))
                .toList();
    }

    private List<CoverRule> told(LocalDate day) {
        return database.createQuery(IN_FORCE + IN_ORDER, CoverRule.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The rule with this number; refused as unknown when there is none. */
    public CoverRule get(long id) {
        return Optional.ofNullable(database.find(CoverRule.class, id))
                .orElseThrow(() -> Refused.unknown("coverRule.unknown", id));
    }

    /** Those from that day on which are proposed or in force. */
    public List<CoverRule> from(LocalDate day) {
        return database.createQuery(
                        "select r from CoverRule r where r.proposal.state <> WITHDRAWN and r.proposal.validFrom = :day",
                        CoverRule.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Those that wait for another person, the earliest day first. */
    public List<CoverRule> open() {
        return database.createQuery(
                        "select r from CoverRule r where r.proposal.state = PROPOSED" + IN_ORDER, CoverRule.class)
                .setMaxResults(Paging.LARGEST)
                .getResultList();
    }

    /** All that ever were, the newest day first. */
    public Page<CoverRule> all(Paging paging) {
        long total = database.createQuery("select count(r) from CoverRule r", Long.class)
                .getSingleResult();
        return new Page<>(
                total,
                database.createQuery(
                                "select r from CoverRule r order by r.proposal.validFrom desc, r.id desc",
                                CoverRule.class)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultList());
    }

    public void add(CoverRule rule) {
        database.persist(rule);
        database.flush();
    }
}
