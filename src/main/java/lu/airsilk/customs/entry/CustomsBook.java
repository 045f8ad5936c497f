package lu.airsilk.customs.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.consignment.Passage;
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

    /** How many customs take in one entry. */
    private static final int LINES = 50;

    @Inject
    ConsignmentBook consignments;

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

    /** What was corrected of an entry, the oldest first. */
    @Allowed({Role.IMPORT, Role.FINANCE, Role.AUDIT})
    public List<CorrectionRow> corrections(CustomsEntryNumber number) {
        return database.createQuery(
                        "select c from EntryCorrection c join CustomsEntry e on e.id = c.entry"
                                + " where e.number = :number order by c.id",
                        EntryCorrection.class)
                .setParameter("number", number.number())
                .getResultStream()
                .map(EntryCorrection::row)
                .toList();
    }

    /**
     * Whether all of a waybill is declared: an entry has {@link #LINES} lines at most, and what flies apart may be declared
     * apart.
     */
    @Allowed({Role.IMPORT, Role.FINANCE, Role.AUDIT})
    public boolean isWhole(AirWaybillNumber awb, int entries) {
        Passage passage = consignments.passage(awb);
        return entries >= Math.max(passage.parts(), Math.ceilDiv(passage.lines(), LINES)) && entries > 0;
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
