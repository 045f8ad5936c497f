package lu.airsilk.catalogue.required;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The rules of papers: in force, proposed, and of before. */
@Repository
public class PaperRules {

    private static final String IN_FORCE =
            " from PaperRule r where r.proposal.state = IN_FORCE and r.proposal.validFrom <= :day";

    private static final String IN_ORDER = " order by r.proposal.validFrom, r.id";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    Clock clock;

    private record Said(
            @Nullable Category category, @Nullable String code, PaperKind paper, PaperGate gate) {

        PaperNeed need() {
            return new PaperNeed(new PaperScope(Optional.ofNullable(category), Optional.ofNullable(code)), paper, gate);
        }
    }

    /** Which papers goods need on that day. */
    PapersNeeded needed(LocalDate day) {
        return PapersNeeded.by(
                database.createQuery("select r.category, r.code, r.paper, r.gate" + IN_FORCE + IN_ORDER, Said.class)
                        .setParameter("day", day)
                        .getResultStream()
                        .map(Said::need)
                        .toList());
    }

    /** The day by which papers are asked for: Zhengzhou's. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }

    /** Those that hold on that day: nothing was told of the same goods and paper after them. */
    public List<PaperRule> on(LocalDate day) {
        List<PaperRule> told = told(day);
        return told.stream()
                .filter(rule -> told.stream()
                        .skip(told.indexOf(rule) + 1L)
                        .noneMatch(later -> later.need().isOfTheSame(rule.need())))
                .toList();
    }

    private List<PaperRule> told(LocalDate day) {
        return database.createQuery("select r" + IN_FORCE + IN_ORDER, PaperRule.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The rule with this number; refused as unknown when there is none. */
    public PaperRule get(long id) {
        return Optional.ofNullable(database.find(PaperRule.class, id))
                .orElseThrow(() -> Refused.unknown("paperRule.unknown", id));
    }

    /** Whether of the same goods and paper something is proposed or in force from that day on. */
    public boolean isSaid(PaperNeed need, LocalDate day) {
        return database.createQuery(
                        "select r from PaperRule r where r.proposal.state <> WITHDRAWN and r.proposal.validFrom = :day"
                                + " and r.paper = :paper",
                        PaperRule.class)
                .setParameter("day", day)
                .setParameter("paper", need.paper())
                .getResultStream()
                .anyMatch(rule -> rule.need().isOfTheSame(need));
    }

    /** Those that wait for another person, the earliest day first. */
    public List<PaperRule> open() {
        return database.createQuery(
                        "select r from PaperRule r where r.proposal.state = PROPOSED" + IN_ORDER, PaperRule.class)
                .setMaxResults(Paging.LARGEST)
                .getResultList();
    }

    /** All that ever were, the newest day first. */
    public Page<PaperRule> all(Paging paging) {
        long total = database.createQuery("select count(r) from PaperRule r", Long.class)
                .getSingleResult();
        return new Page<>(
                total,
                database.createQuery(
                                "select r from PaperRule r order by r.proposal.validFrom desc, r.id desc",
                                PaperRule.class)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultList());
    }

    public void add(PaperRule rule) {
        database.persist(rule);
        database.flush();
    }
}
