package lu.airsilk.costing.landed;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.Category;
import lu.airsilk.platform.Among;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/** The rules behind the estimates, and what was quoted by them. */
@Repository
class LandedRules {

    private static final String PARTS =
            "q.goods, q.freight, q.insurance, q.duty, q.consumptionTax, q.handling, q.truck";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** The rule in force for each category on that day. */
    Map<Category, LandedRule> on(LocalDate day) {
        Map<Category, LandedRule> rules = new EnumMap<>(Category.class);
        inForceUntil(day).forEach(rule -> rules.put(rule.figures().category(), rule));
        return rules;
    }

    /** All that have been in force from that day or an earlier one on, the earliest first. */
    List<LandedRule> inForceUntil(LocalDate day) {
        return database.createQuery(
                        "select r from LandedRule r where r.proposal.state = IN_FORCE and r.proposal.validFrom <= :day"
                                + " order by r.proposal.validFrom, r.id",
                        LandedRule.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The rule with this number; refused as unknown when there is none. */
    LandedRule get(long id) {
        return Optional.ofNullable(database.find(LandedRule.class, id))
                .orElseThrow(() -> Refused.unknown("landedRule.unknown", id));
    }

    List<LandedRule> these(Collection<Long> ids) {
        return database.createQuery("select r from LandedRule r where r.id in :ids", LandedRule.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Of a category there is one rule a day, and what was told of a day is not told otherwise later. */
    void refuseTold(NewLandedRule draft) {
        Category category = draft.figures().category();
        newest(category).filter(day -> !day.isBefore(draft.validFrom())).ifPresent(day -> {
            String code = day.equals(draft.validFrom()) ? "landedRule.twice" : "landedRule.past";
            throw Refused.because(code, category, day).at("validFrom");
        });
    }

    /** The last day from which one is proposed or in force. */
    private Optional<LocalDate> newest(Category category) {
        return Optional.ofNullable(database.createQuery(
                        "select max(r.proposal.validFrom) from LandedRule r where r.category = :category"
                                + " and r.proposal.state <> WITHDRAWN",
                        LocalDate.class)
                .setParameter("category", category)
                .getSingleResult());
    }

    /** Those that wait for another person, the earliest day first. */
    List<LandedRule> open() {
        return database.createQuery(
                        "select r from LandedRule r where r.proposal.state = PROPOSED"
                                + " order by r.proposal.validFrom, r.id",
                        LandedRule.class)
                .setMaxResults(Paging.LARGEST)
                .getResultList();
    }

    /** All that ever were, the newest day first. */
    Page<LandedRule> all(Paging paging) {
        long total = database.createQuery("select count(r) from LandedRule r", Long.class)
                .getSingleResult();
        return new Page<>(
                total,
                database.createQuery(
                                "select r from LandedRule r order by r.proposal.validFrom desc, r.id desc",
                                LandedRule.class)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultList());
    }

    void add(LandedRule rule) {
        database.persist(rule);
        database.flush();
    }

    /**
     * What has been quoted for these products on that day already: one row for each product, the last one, though
     * several were written by orders that came at the same moment.
     */
    Map<Sku, FrozenEstimate> quoted(Collection<Sku> skus, LocalDate day) {
        Among these = Among.of("sku", skus);
        return these.bind(database.createQuery(
                        "select new lu.airsilk.costing.landed.FrozenEstimate(max(q.id), q.sku,"
                                + " new lu.airsilk.costing.landed.LandedEstimate(" + PARTS + ")) from QuotedCost q"
                                + " where q.quotedOn = :day and" + these.in("q.sku") + "group by q.sku, " + PARTS
                                + " order by max(q.id)",
                        FrozenEstimate.class))
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(FrozenEstimate::sku, Function.identity(), (first, last) -> last));
    }

    /** What was quoted last for these products on that day or before it. */
    List<QuotedCost> lastQuoted(Collection<Sku> skus, LocalDate day) {
        Among these = Among.of("sku", skus);
        return these.bind(database.createQuery(
                        "select q from QuotedCost q where" + these.in("q.sku") + "and q.id = (select max(n.id) from"
                                + " QuotedCost n where n.sku = q.sku and n.quotedOn <= :day)",
                        QuotedCost.class))
                .setParameter("day", day)
                .getResultList();
    }

    Map<Long, QuotedCost> quoted(Collection<Long> ids) {
        return database.createQuery("select q from QuotedCost q where q.id in :ids", QuotedCost.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(QuotedCost::id, Function.identity()));
    }

    void add(QuotedCost quoted) {
        database.persist(quoted);
    }
}
