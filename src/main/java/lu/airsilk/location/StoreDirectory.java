package lu.airsilk.location;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.platform.Among;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;

/** The stores that the current actor may see; any other does not exist for them. */
@ApplicationScoped
public class StoreDirectory {

    private static final String FROM = " from Store s join fetch s.owner where" + StoreScope.condition("s.code");
    private static final Map<String, String> COLUMNS =
            Map.of("code", "s.code", "name", "s.nameEn", "city", "s.city", "owner", "s.owner.name");

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    /** A page of stores, by code unless asked otherwise. */
    @Allowed(value = Role.TILL, people = true)
    public Page<StoreRow> rows(Paging paging) {
        long total = scoped("select count(s) from Store s where" + StoreScope.condition("s.code"), Long.class)
                .getSingleResult();
        return new Page<>(
                total,
                list(scoped("select s" + FROM + paging.orderBy(COLUMNS, "s.code", "s.id"), Store.class)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())));
    }

    /** All stores in scope, by code. */
    public List<StoreRow> all() {
        return list(scoped("select s" + FROM + "order by s.code", Store.class));
    }

    /** These of the stores in scope. */
    public Map<StoreCode, StoreRow> rows(Collection<StoreCode> codes) {
        return rows(codes, actor.stores());
    }

    private Map<StoreCode, StoreRow> rows(Collection<StoreCode> codes, StoreScope scope) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        Among these = Among.of("code", codes);
        String query = "select s" + FROM + "and" + these.in("s.code");
        return list(these.bind(scope.query(database, query, Store.class))).stream()
                .collect(Collectors.toMap(StoreRow::code, Function.identity()));
    }

    /** These stores whoever acts: a carrier, who sees none, moves what is expected of their goods. Nothing of it is shown. */
    public Map<StoreCode, StoreRow> whoeverActs(Collection<StoreCode> codes) {
        return rows(codes, StoreScope.EVERYTHING);
    }

    /** The store; refused as unknown (404) when it does not exist for the actor. For paths and filters. */
    public StoreRow row(StoreCode code) {
        return find(code).orElseThrow(() -> Refused.unknown("store.unknown", code));
    }

    /** The store; refused by rule (422) when it does not exist for the actor. For codes inside a command. */
    public StoreRow named(StoreCode code) {
        return find(code).orElseThrow(() -> Refused.because("store.unknown", code));
    }

    public Optional<StoreRow> find(StoreCode code) {
        return Optional.ofNullable(rows(List.of(code)).get(code));
    }

    private <T> TypedQuery<T> scoped(String jpql, Class<T> type) {
        return actor.stores().query(database, jpql, type);
    }

    private static List<StoreRow> list(TypedQuery<Store> query) {
        return query.getResultStream().map(Store::row).toList();
    }
}
