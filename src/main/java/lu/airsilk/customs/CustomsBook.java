package lu.airsilk.customs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.AirWaybillNumber;
import lu.airsilk.shared.Refused;

/** The customs entries, to be read by staff. */
@ApplicationScoped
public class CustomsBook {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

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
