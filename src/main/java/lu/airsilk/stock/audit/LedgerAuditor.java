package lu.airsilk.stock.audit;

import static lu.airsilk.identity.Role.ADMIN;
import static lu.airsilk.identity.Role.ALLOCATION;
import static lu.airsilk.identity.Role.AUDIT;
import static lu.airsilk.identity.Role.HUB;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.identity.Allowed;
import lu.airsilk.stock.AuditedRule;

/**
 * Adds everything up again from the rows that are never changed, and names the rows that differ. One query for each
 * rule over whole tables: for people and for the nights, not for every page.
 */
@ApplicationScoped
public class LedgerAuditor {

    /** The most rows that are named for a rule; one is enough to start looking. */
    static final int MOST = 100;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    @Any
    Instance<AuditedRule> others;

    /** All invariants, in the order of their numbers. */
    @Allowed({HUB, ALLOCATION, ADMIN, AUDIT})
    public List<Invariant> audit() {
        return added(() -> {});
    }

    /** The same for who has asked who may, on a thread of its own, which hears of each that has been looked at. */
    List<Invariant> added(Runnable looked) {
        List<Invariant> found = new ArrayList<>();
        byNumber().forEach((number, rules) -> {
            found.add(new Invariant(
                    number, rules.stream().flatMap(this::offending).toList()));
            looked.run();
        });
        return found;
    }

    /** How many there are. */
    int count() {
        return byNumber().size();
    }

    private SortedMap<String, List<AuditedRule>> byNumber() {
        return Stream.concat(Arrays.stream(LedgerRule.values()), others.stream())
                .collect(Collectors.groupingBy(AuditedRule::id, TreeMap::new, Collectors.toList()));
    }

    private Stream<String> offending(AuditedRule rule) {
        List<?> named =
                database.createNativeQuery(rule.sql()).setMaxResults(MOST).getResultList();
        return named.stream().map(String::valueOf);
    }
}
