package lu.airsilk.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Set;
import lu.airsilk.platform.Among;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;

/**
 * The stores whose rows somebody may see. What lies outside does not exist for them: it is missing from lists and
 * unknown when named.
 *
 * @param all every store, for staff
 * @param codes the stores, when not all
 */
public record StoreScope(boolean all, Set<StoreCode> codes) {

    public static final StoreScope EVERYTHING = new StoreScope(true, Set.of());
    public static final StoreScope NOTHING = new StoreScope(false, Set.of());

    /** Stands in a condition for the stores, which are as many parameters as there are stores. */
    private static final String IN_THESE = " in :theStores";

    /** A code that no store can have, because {@code in ()} is not SQL. */
    private static final StoreCode NO_STORE = new StoreCode("ZZ00");

    public StoreScope {
        codes = Set.copyOf(codes);
    }

    public boolean includes(StoreCode store) {
        return all || codes.contains(store);
    }

    /** Refuses, as if there were no such store. */
    public void require(StoreCode store) {
        if (!includes(store)) {
            throw Refused.unknown("store.unknown", store);
        }
    }

    /** The JPQL condition that keeps a query inside this scope; only {@link #query} can ask it. */
    public static String condition(String storeExpression) {
        return " (:everyStore = true or " + storeExpression + IN_THESE + ") ";
    }

    /** Asks what lies inside this scope; the text holds {@link #condition}. */
    public <T> TypedQuery<T> query(EntityManager database, String jpql, Class<T> type) {
        Among these = Among.of("theStore", codes.isEmpty() ? Set.of(NO_STORE) : codes);
        return these.bind(database.createQuery(jpql.replace(IN_THESE, these.in("")), type))
                .setParameter("everyStore", all);
    }
}
