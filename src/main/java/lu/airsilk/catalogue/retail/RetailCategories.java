package lu.airsilk.catalogue.retail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** The retail categories; a few dozen. */
@Repository
public class RetailCategories {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** All of them in the order of the rail. */
    public List<RetailCategoryRow> all() {
        return kept().map(RetailCategory::row).toList();
    }

    /** The same, by their codes. */
    Map<RetailCode, RetailCategory> byCode() {
        Map<RetailCode, RetailCategory> known = new LinkedHashMap<>();
        kept().forEach(category -> known.put(category.row().code(), category));
        return known;
    }

    private Stream<RetailCategory> kept() {
        return database.createQuery("select c from RetailCategory c order by c.place, c.code", RetailCategory.class)
                .getResultStream();
    }

    /** Refused, with each, when there is no such category. */
    public void requireKnown(Collection<RetailCode> codes) {
        Set<RetailCode> known = all().stream().map(RetailCategoryRow::code).collect(Collectors.toSet());
        List<Refusal> unknown = codes.stream()
                .distinct()
                .filter(code -> !known.contains(code))
                .map(code -> Refusal.of("retailCategory.unknown", code).at("retail"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refused(unknown);
        }
    }

    /** The category and those that stand below it. */
    public Set<RetailCode> within(RetailCode code) {
        return Stream.concat(
                        Stream.of(code),
                        all().stream()
                                .filter(row -> row.parent().equals(Optional.of(code)))
                                .map(RetailCategoryRow::code))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** So many products stand in it. */
    long products(RetailCode code) {
        return database.createQuery("select count(p) from Product p where p.described.retail = :code", Long.class)
                .setParameter("code", code.code())
                .getSingleResult();
    }

    RetailCategory get(RetailCode code) {
        return find(code).orElseThrow(() -> Refused.unknown("retailCategory.unknown", code));
    }

    private Optional<RetailCategory> find(RetailCode code) {
        return database.createQuery("select c from RetailCategory c where c.code = :code", RetailCategory.class)
                .setParameter("code", code.code())
                .getResultStream()
                .findFirst();
    }

    void add(RetailCategory category) {
        database.persist(category);
        database.flush();
    }

    void remove(RetailCategory category) {
        database.remove(category);
    }
}
