package lu.airsilk.notice.bell;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.identity.People;
import lu.airsilk.notice.channel.NoticeKind;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** The notices, and how far each reader has read. */
@Repository
public class Notices {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    public void add(StoredEntity row) {
        database.persist(row);
    }

    /** They are no longer new to this reader. */
    public void opened(String user, List<Long> which) {
        which.forEach(notice -> add(new OpenedNotice(user, notice)));
    }

    /** A notice that somebody has not opened. */
    private record Unopened(String user, long notice) {}

    /**
     * What was asked for there is done: to nobody is it new any more. What only tells stays, and what speaks to people by name.
     *
     * @param page as the notices say it that ask
     */
    public void done(String page) {
        open(unopened("n.code not in :codes").setParameter("codes", NoticeKind.news()), page);
    }

    /** What the notices of this code asked for there is done. */
    public void done(String page, String code) {
        open(unopened("n.code = :code").setParameter("code", code), page);
    }

    private TypedQuery<Unopened> unopened(String which) {
        return database.createQuery(
                "select u.name, n.id from Notice n, " + People.EVERYBODY + " where n.page = :page and " + which
                        + " and (n.user = u.name or (n.role member of u.roles"
                        + " and (n.store is null or n.store member of u.stores))) and not exists"
                        + " (select o.id from OpenedNotice o where o.user = u.name and o.notice = n.id)",
                Unopened.class);
    }

    private void open(TypedQuery<Unopened> unopened, String page) {
        unopened.setParameter("page", page)
                .getResultList()
                .forEach(each -> opened(each.user(), List.of(each.notice())));
    }

    private record Told(String page, StoreCode store, Instant at) {}

    /** Which stores were told one of these of these pages, by page, and when first. */
    public Map<String, Map<StoreCode, Instant>> told(Collection<String> codes, Collection<String> pages) {
        return pages.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select n.page, n.store, min(n.at) from Notice n where n.page in :pages and n.code in"
                                        + " :codes and n.store is not null group by n.page, n.store",
                                Told.class)
                        .setParameter("pages", pages)
                        .setParameter("codes", codes)
                        .getResultStream()
                        .collect(Collectors.groupingBy(Told::page, Collectors.toMap(Told::store, Told::at)));
    }

    /** No notice at all is none that is the newest. */
    private record Counted(long all, @Nullable Long newest) {}

    /** How many notices there are since then, and the newest of them. */
    public String stamp(Instant since) {
        Counted counted = database.createQuery(
                        "select count(n), max(n.id) from Notice n where n.at > :since", Counted.class)
                .setParameter("since", since)
                .getSingleResult();
        return counted.all() + "." + counted.newest();
    }
}
