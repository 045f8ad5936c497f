package lu.airsilk.notice.bell;

import static lu.airsilk.identity.Role.CARRIER;
import static lu.airsilk.identity.Role.TILL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.platform.Among;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;

/** What the reader has been told: the notices for their roles, and of stores only those that they may see. */
@ApplicationScoped
public class NoticeBoard {

    /** The bell says “99+” beyond it, so nobody counts further. */
    public static final int MOST_COUNTED = 100;

    /** For notices {@code n} that a later one has replaced. */
    private static final String REPLACED = " exists (select m.id from Notice m where m.page = n.page and m.id > n.id"
            + " and m.replaces = true and m.role = n.role"
            + " and (m.store = n.store or (m.store is null and n.store is null)))";

    private static final String FRESH = " and n.at > :seen and not exists"
            + " (select o.id from OpenedNotice o where o.user = :me and o.notice = n.id) and not" + REPLACED;

    private static final String WITHOUT_PLACE = "substring(n.page, 1, locate('#', concat(n.page, '#')) - 1)";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    /** The reader's notices, the newest first. */
    @Allowed(
            value = {CARRIER, TILL},
            people = true)
    public Page<NoticeRow> rows(Paging paging) {
        long total = mine("select count(n)", "", Long.class).getSingleResult();
        List<Notice> shown = mine("select n", " order by n.at desc, n.id desc", Notice.class)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        Instant seen = seen();
        Set<Long> past = past(shown.stream().map(Notice::id).toList());
        return new Page<>(
                total,
                shown.stream()
                        .map(notice -> notice.row(notice.at().isAfter(seen) && !past.contains(notice.id())))
                        .toList());
    }

    /** How many notices are new to the reader, at most {@link #MOST_COUNTED}. */
    @Allowed(
            value = {CARRIER, TILL},
            people = true)
    public int fresh() {
        return mine("select n.id", FRESH, Long.class)
                .setParameter("seen", seen())
                .setMaxResults(MOST_COUNTED)
                .getResultList()
                .size();
    }

    /** Whether this is a notice to the reader, and new. */
    boolean isFresh(long notice) {
        return mine("select n.id", FRESH + " and n.id = :notice", Long.class)
                        .setParameter("seen", seen())
                        .setParameter("notice", notice)
                        .getSingleResultOrNull()
                != null;
    }

    /**
     * Those that are new to the reader and say to look there.
     *
     * @param addresses of a page, and with what of it is opened ({@code &line=2}), one or two; places that it has anyway
     *     ({@code #offer-17}) are there
     */
    public List<Long> freshAbout(Collection<String> addresses) {
        List<String> shown = List.copyOf(addresses);
        return mine("select n.id", FRESH + " and " + WITHOUT_PLACE + " in (:page, :opened)", Long.class)
                .setParameter("seen", seen())
                .setParameter("page", shown.getFirst())
                .setParameter("opened", shown.getLast())
                .setMaxResults(MOST_COUNTED)
                .getResultList();
    }

    /** Those that the reader has opened, or that were replaced. */
    private Set<Long> past(List<Long> notices) {
        return Set.copyOf(database.createQuery(
                        "select n.id from Notice n where n.id in :notices and (exists (select o.id from OpenedNotice o"
                                + " where o.user = :user and o.notice = n.id) or" + REPLACED + ")",
                        Long.class)
                .setParameter("user", actor.user())
                .setParameter("notices", notices)
                .getResultList());
    }

    private Instant seen() {
        return Optional.ofNullable(
                        database.createQuery("select max(s.upTo) from SeenUpTo s where s.user = :user", Instant.class)
                                .setParameter("user", actor.user())
                                .getSingleResultOrNull())
                .orElse(Instant.EPOCH);
    }

    private <T> TypedQuery<T> mine(String select, String further, Class<T> type) {
        Among roles = Among.of("role", actor.roles());
        String mine = " from Notice n where (n.user = :me or" + roles.in("n.role") + "and (n.store is null or"
                + StoreScope.condition("n.store") + "))";
        return roles.bind(actor.stores().query(database, select + mine + further, type))
                .setParameter("me", actor.user());
    }
}
