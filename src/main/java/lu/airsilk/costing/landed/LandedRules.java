package lu.airsilk.costing.landed;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.Category;
import lu.airsilk.platform.Among;
import lu.airsilk.platform.persistence.Repository;
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
        database.createQuery(
                        "select r from LandedRule r where r.validFrom <= :day order by r.validFrom, r.id",
                        LandedRule.class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(rule -> rules.put(rule.category(), rule));
        return rules;
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
