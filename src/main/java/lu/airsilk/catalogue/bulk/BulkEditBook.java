package lu.airsilk.catalogue.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Refused;

/** The bulk edits, to be looked at. */
@ApplicationScoped
public class BulkEditBook {

    private static final Map<String, String> COLUMNS = Map.of("id", "e.number");

    @PersistenceContext
    EntityManager database;

    /** The bulk edit of this number; unknown (404) when there is none. */
    @Allowed({Role.BUYER, Role.AUDIT})
    public BulkEditRow row(String number) {
        return database.createQuery("select e from BulkEdit e where e.number = :number", BulkEdit.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(BulkEdit::row)
                .orElseThrow(() -> Refused.unknown("bulkEdit.unknown", number));
    }

    /** A page of them, the newest first. */
    @Allowed({Role.BUYER, Role.AUDIT})
    public Page<BulkEditRow> rows(Paging paging) {
        long total = database.createQuery("select count(e) from BulkEdit e", Long.class)
                .getSingleResult();
        return new Page<>(
                total,
                database.createQuery(
                                "select e from BulkEdit e" + paging.orderBy(COLUMNS, "e.id desc", "e.id"),
                                BulkEdit.class)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(BulkEdit::row)
                        .toList());
    }
}
