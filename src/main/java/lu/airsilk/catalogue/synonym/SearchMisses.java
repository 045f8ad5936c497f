package lu.airsilk.catalogue.synonym;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.goods.rule.SearchText;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.number.StoreCode;

/** What people of stores searched for and did not find. */
@Repository
public class SearchMisses {

    /** Older ones say nothing of what is asked for now; a season of goods is about as long. */
    static final Duration KEPT = Duration.ofDays(90);

    /** Searches go off while somebody types: what goes on within a minute, or takes letters back, is one search. */
    static final Duration ONE_SEARCH = Duration.ofMinutes(1);

    private static final int LONGEST = 80;

    private static final String FROM = " from SearchMiss m where m.at > :since";

    private static final Map<String, String> COLUMNS = Map.of(
            "typed", "max(m.typed)", "times", "count(m)", "stores", "count(distinct m.store)", "lastAt", "max(m.at)");

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    Clock clock;

    /** Keeps that a store has searched for this in vain; the letters of it that were typed before were no whole text. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public void keep(StoreCode store, String text) {
        String typed = text.strip();
        String folded = SearchText.fold(typed);
        Instant now = clock.instant();
        if (folded.isEmpty() || typed.length() > LONGEST || folded.length() > LONGEST) {
            return;
        }
        if (!leadsToMeaning(folded) && !isTakenBack(store, folded, now)) {
            database.createQuery(
                            "delete from SearchMiss m where m.store = :store and m.at > :since and m.folded in :letters")
                    .setParameter("store", store)
                    .setParameter("since", now.minus(ONE_SEARCH))
                    .setParameter("letters", beginnings(folded))
                    .executeUpdate();
            database.persist(new SearchMiss(store, typed, folded, now));
        }
    }

    /** What has a meaning is found by it, and its beginnings lead there. */
    private boolean leadsToMeaning(String folded) {
        return database.createQuery(
                                "select count(s) from Synonym s where s.folded like concat(:folded, '%')", Long.class)
                        .setParameter("folded", folded)
                        .getSingleResult()
                > 0;
    }

    /** The same text again, or fewer of its letters. */
    private boolean isTakenBack(StoreCode store, String folded, Instant now) {
        return database.createQuery(
                                "select count(m) from SearchMiss m where m.store = :store and m.at > :since"
                                        + " and m.folded like concat(:folded, '%')",
                                Long.class)
                        .setParameter("store", store)
                        .setParameter("since", now.minus(ONE_SEARCH))
                        .setParameter("folded", folded)
                        .getSingleResult()
                > 0;
    }

    /** The word has been given a meaning: it, and what leads to it, is missed no more. */
    void found(String folded) {
        database.createQuery("delete from SearchMiss m where m.folded in :letters")
                .setParameter("letters", beginnings(folded))
                .executeUpdate();
    }

    /** A text and all that is typed on the way to it. */
    private static List<String> beginnings(String folded) {
        return IntStream.rangeClosed(1, folded.length())
                .mapToObj(letters -> folded.substring(0, letters).strip())
                .distinct()
                .toList();
    }

    /** A page of them, what was searched for most first. */
    Page<MissRow> page(Paging paging) {
        Instant since = clock.instant().minus(KEPT);
        return new Page<>(
                database.createQuery("select count(distinct m.folded)" + FROM, Long.class)
                        .setParameter("since", since)
                        .getSingleResult(),
                database.createQuery(
                                "select m.folded, max(m.typed), count(m), count(distinct m.store), max(m.at)" + FROM
                                        + " group by m.folded"
                                        + paging.orderBy(COLUMNS, "count(m) desc, max(m.at) desc", "m.folded"),
                                MissRow.class)
                        .setParameter("since", since)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultList());
    }

    /** Throws away what is too old to be listed. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public void forget() {
        database.createQuery("delete from SearchMiss m where m.at < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
