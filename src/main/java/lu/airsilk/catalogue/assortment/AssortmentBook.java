package lu.airsilk.catalogue.assortment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import lu.airsilk.catalogue.CaseLimits;
import lu.airsilk.catalogue.range.AssortmentRule;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreGroup;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/** The assortment rules. */
@ApplicationScoped
public class AssortmentBook {

    private static final Map<String, String> COLUMNS =
            Map.of("id", "r.number", "minCases", "r.minCases", "maxCases", "r.maxCases");
    private static final int MOST_SKUS = 1_000;

    @PersistenceContext
    EntityManager database;

    /** A page of rules, the newest first unless asked otherwise. */
    @Allowed({Role.BUYER, Role.ALLOCATION, Role.FINANCE, Role.QUALITY, Role.ADMIN, Role.AUDIT})
    public Page<AssortmentRow> rows(Paging paging) {
        long total = database.createQuery("select count(r) from AssortmentRule r", Long.class)
                .getSingleResult();
        return new Page<>(
                total,
                database.createQuery(
                                "select r from AssortmentRule r" + paging.orderBy(COLUMNS, "r.id desc", "r.id"),
                                AssortmentRule.class)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(this::row)
                        .toList());
    }

    /** The rule; refused as unknown (404) when there is none with this number. */
    @Allowed({Role.BUYER, Role.ALLOCATION, Role.FINANCE, Role.QUALITY, Role.ADMIN, Role.AUDIT})
    public AssortmentRow row(String number) {
        return database.createQuery("select r from AssortmentRule r where r.number = :number", AssortmentRule.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(this::row)
                .orElseThrow(() -> Refused.unknown("assortment.unknown", number));
    }

    private AssortmentRow row(AssortmentRule rule) {
        List<StoreGroup> stores = lines("select distinct l.store", " order by l.store", StoreGroup.class, rule);
        List<Sku> skus = lines("select distinct l.sku", " order by l.sku", Sku.class, rule);
        long products =
                lines("select count(distinct l.sku)", "", Long.class, rule).getFirst();
        return new AssortmentRow(
                rule.number(),
                stores.stream().sorted().toList(),
                skus,
                products,
                CaseLimits.of(rule),
                rule.ended(),
                rule.version());
    }

    private <T> List<T> lines(String select, String order, Class<T> type, AssortmentRule rule) {
        return database.createQuery(select + " from AssortmentLine l where l.ruleId = :rule" + order, type)
                .setParameter("rule", rule.id())
                .setMaxResults(MOST_SKUS)
                .getResultList();
    }
}
