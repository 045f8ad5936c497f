package lu.airsilk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.range.AssortmentRule;
import lu.airsilk.location.StoreGroup;
import lu.airsilk.location.StoreGroups;
import lu.airsilk.platform.Among;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** What each store may order, and how much of it. */
@ApplicationScoped
public class Assortment {

    private static final String IN_FORCE =
            " from AssortmentLine l join AssortmentRule r on r.id = l.ruleId where r.endedAt is null and";

    @PersistenceContext
    EntityManager database;

    @Inject
    StoreGroups groups;

    private record Found(Sku sku, StoreGroup stores, AssortmentRule rule) {}

    /** How much of the product the store may order at once; empty when it is not in the store's assortment. */
    public Optional<CaseLimits> limits(StoreCode store, Sku sku) {
        return Optional.ofNullable(limits(store, List.of(sku)).get(sku));
    }

    /** The same for many products, in two queries for any count; those outside the assortment are not in the answer. */
    public Map<Sku, CaseLimits> limits(StoreCode store, Collection<Sku> skus) {
        if (skus.isEmpty()) {
            return Map.of();
        }
        Map<Sku, CaseLimits> limits = new HashMap<>();
        strongestFirst(store, skus).forEach(found -> limits.putIfAbsent(found.sku(), CaseLimits.of(found.rule())));
        return Map.copyOf(limits);
    }

    /** Which of these stores may not order the product, in two queries for any count. */
    public Set<StoreCode> without(Sku sku, Set<StoreCode> stores) {
        Set<StoreGroup> served = Set.copyOf(
                database.createQuery("select distinct l.store" + IN_FORCE + " l.sku = :sku", StoreGroup.class)
                        .setParameter("sku", sku)
                        .getResultList());
        return groups.ofEach(stores).entrySet().stream()
                .filter(store -> Collections.disjoint(store.getValue(), served))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The products that the store must have on show, whether it has sold them or not. */
    public Set<Sku> presented(StoreCode store) {
        Among around = around(store);
        return Set.copyOf(around.bind(database.createQuery(
                        "select distinct l.sku" + IN_FORCE + around.in("l.store") + "and r.presentationCases > :none",
                        Sku.class))
                .setParameter("none", Cases.ZERO)
                .getResultList());
    }

    private List<Found> strongestFirst(StoreCode store, Collection<Sku> skus) {
        Among around = around(store);
        Among these = Among.of("sku", skus);
        return around.bind(these.bind(database.createQuery(
                        "select l.sku, l.store, r" + IN_FORCE + around.in("l.store") + "and" + these.in("l.sku")
                                + "order by r.id desc",
                        Found.class)))
                .getResultStream()
                .sorted(Comparator.comparing(found -> found.stores().kind()))
                .toList();
    }

    private Among around(StoreCode store) {
        return Among.of("group", groups.around(Set.of(store)));
    }
}
