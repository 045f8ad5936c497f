package lu.airsilk.customs.entry;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.number.AirWaybillNumber;

/** The customs entries. */
@Repository
class Entries {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    void add(CustomsEntry entry) {
        database.persist(entry);
    }

    void add(EntryCorrection correction) {
        database.persist(correction);
    }

    List<CustomsEntry> of(AirWaybillNumber awb) {
        return database.createQuery("select e from CustomsEntry e where e.awb = :awb order by e.id", CustomsEntry.class)
                .setParameter("awb", awb)
                .getResultList();
    }

    Optional<CustomsEntry> find(CustomsEntryNumber number) {
        return database.createQuery("select e from CustomsEntry e where e.number = :number", CustomsEntry.class)
                .setParameter("number", number.number())
                .getResultStream()
                .findFirst();
    }

    boolean declared(String entryNumber) {
        return database.createQuery(
                                "select count(e) from CustomsEntry e where e.entryNumber = :entryNumber", Long.class)
                        .setParameter("entryNumber", entryNumber)
                        .getSingleResult()
                > 0;
    }
}
