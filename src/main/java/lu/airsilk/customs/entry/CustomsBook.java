package lu.airsilk.customs.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;

/** The customs entries, to be read by staff. */
@ApplicationScoped
public class CustomsBook {

    private static final Map<String, String> COLUMNS = Map.of(
            "entryNumber", "e.entryNumber",
            "awb", "e.awb",
            "state", "e.state",
            "declaredAt", "e.declaredAt",
            "releasedAt", "e.releasedAt");

    private static final String WHERE = " where (:anyState = true or e.state = :state)";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** A page of entries, those that wait for their release first. */
    @Allowed({Role.IMPORT, Role.FINANCE, Role.AUDIT})
    public Page<EntryRow> rows(Optional<EntryState> state, Paging paging) {
        boolean any = state.isEmpty();
        EntryState wanted = state.orElse(EntryState.DECLARED);
        long total = database.createQuery("select count(e) from CustomsEntry e" + WHERE, Long.class)
                .setParameter("anyState", any)
                .setParameter("state", wanted)
                .getSingleResult();
        String order =
                paging.orderBy(COLUMNS, "case when e.state = DECLARED then 0 else 1 end, e.declaredAt desc", "e.id");
        return new Page<>(
                total,
                database.createQuery("select e from CustomsEntry e" + WHERE + order, CustomsEntry.class)
                        .setParameter("anyState", any)
                        .setParameter("state", wanted)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(CustomsEntry::row)
                        .toList());
    }

    /** The entries of a consignment, in the order in which they were declared. */
    @Allowed({Role.IMPORT, Role.FINANCE, Role.AUDIT})
    public List<EntryRow> entries(AirWaybillNumber awb) {
        return database.createQuery("select e from CustomsEntry e where e.awb = :awb order by e.id", CustomsEntry.class)
                .setParameter("awb", awb)
                .getResultStream()
                .map(CustomsEntry::row)
                .toList();
    }

    @Allowed({Role.IMPORT, Role.FINANCE, Role.AUDIT})
    public EntryRow entry(CustomsEntryNumber number) {
        return database.createQuery("select e from CustomsEntry e where e.number = :number", CustomsEntry.class)
                .setParameter("number", number.number())
                .getResultStream()
                .findFirst()
                .map(CustomsEntry::row)
                .orElseThrow(() -> Refused.unknown("customs.unknown", number));
    }
}
