package lu.airsilk.catalogue.wish;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.number.StoreCode;

/** What stores have asked for. */
@Repository
public class Wishes {

    static final String UNANSWERED = "select count(distinct w.folded) from StoreWish w where w.state = ASKED";

    private static final String OWN = " from StoreWish w where" + StoreScope.condition("w.store");

    /** All that are answered together. */
    private static final String TOGETHER = " from StoreWish w where w.state = ASKED and w.folded = :folded";

    private static final Map<String, String> OWN_COLUMNS =
            Map.of("words", "w.words", "state", "w.state", "askedAt", "w.askedAt");

    private static final Map<String, String> COLUMNS = Map.of(
            "words",
            "l.words",
            "times",
            "count(w)",
            "stores",
            "count(distinct w.store)",
            "firstAt",
            "min(w.askedAt)",
            "lastAt",
            "max(w.askedAt)");

    private static final Map<String, String> ASKER_COLUMNS = Map.of("store", "w.store", "askedAt", "w.askedAt");

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** A page of those of these stores, the newest first. */
    Page<WishRow> of(StoreScope stores, Paging paging) {
        return new Page<>(
                stores.query(database, "select count(w)" + OWN, Long.class).getSingleResult(),
                stores.query(
                                database,
                                "select w" + OWN + paging.orderBy(OWN_COLUMNS, "w.askedAt desc", "w.id desc"),
                                StoreWish.class)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(StoreWish::row)
                        .toList());
    }

    /** What the store has asked for in these words last, since then. */
    Optional<StoreWish> last(StoreCode store, String folded, Instant since) {
        return database.createQuery(
                        "select w from StoreWish w where w.store = :store and w.folded = :folded and w.askedAt > :since"
                                + " order by w.askedAt desc, w.id desc",
                        StoreWish.class)
                .setParameter("store", store)
                .setParameter("folded", folded)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A page of what waits for an answer, what most stores ask for first. */
    Page<WishTally> unanswered(Paging paging) {
        return new Page<>(
                database.createQuery(UNANSWERED, Long.class).getSingleResult(),
                database.createQuery(
                                "select l.words, count(w), count(distinct w.store), min(w.askedAt), max(w.askedAt)"
                                        + " from StoreWish w join StoreWish l on l.id = (select max(o.id) from StoreWish o"
                                        + " where o.folded = w.folded and o.state = ASKED)"
                                        + " where w.state = ASKED group by l.id, l.words"
                                        + paging.orderBy(
                                                COLUMNS,
                                                "count(distinct w.store) desc, count(w) desc, max(w.askedAt) desc",
                                                "l.id"),
                                WishTally.class)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultList());
    }

    /** A page of who waits for an answer to these words, the newest first. */
    Page<WishRow> together(String folded, Paging paging) {
        return new Page<>(
                database.createQuery("select count(w)" + TOGETHER, Long.class)
                        .setParameter("folded", folded)
                        .getSingleResult(),
                database.createQuery(
                                "select w" + TOGETHER + paging.orderBy(ASKER_COLUMNS, "w.askedAt desc", "w.id desc"),
                                StoreWish.class)
                        .setParameter("folded", folded)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(StoreWish::row)
                        .toList());
    }

    /** All of them, the oldest first. */
    List<StoreWish> together(String folded) {
        return database.createQuery("select w" + TOGETHER + " order by w.askedAt, w.id", StoreWish.class)
                .setParameter("folded", folded)
                .getResultList();
    }

    StoreWish add(StoreWish wish) {
        database.persist(wish);
        return wish;
    }
}
