package lu.airsilk.customs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.platform.Among;
import lu.airsilk.shared.number.AirWaybillNumber;

/** Which consignments are declared, for the services of other capabilities; it knows no actor. */
@ApplicationScoped
public class Declarations {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** Those of these consignments that no entry names yet. */
    public Set<AirWaybillNumber> undeclared(Collection<AirWaybillNumber> awbs) {
        Set<AirWaybillNumber> declared = declared(awbs);
        return awbs.stream().filter(awb -> !declared.contains(awb)).collect(Collectors.toSet());
    }

    /** When the first entry of these goods was declared, which is the day whose rates hold for them (Tariff Law of the PRC, Art. 20). */
    public Optional<Instant> declaredAt(AirWaybillNumber awb) {
        return Optional.ofNullable(
                database.createQuery("select min(e.declaredAt) from CustomsEntry e where e.awb = :awb", Instant.class)
                        .setParameter("awb", awb)
                        .getSingleResult());
    }

    /** The entry with this number, ours or the customs' own. */
    public Optional<DeclaredEntry> entry(String number) {
        return database.createQuery(
                        "select e.number, e.entryNumber, e.awb from CustomsEntry e"
                                + " where e.number = :number or e.entryNumber = :number",
                        DeclaredEntry.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The entries of a consignment, in the order in which they were declared. */
    public List<DeclaredEntry> entries(AirWaybillNumber awb) {
        return database.createQuery(
                        "select e.number, e.entryNumber, e.awb from CustomsEntry e where e.awb = :awb order by e.id",
                        DeclaredEntry.class)
                .setParameter("awb", awb)
                .getResultList();
    }

    private Set<AirWaybillNumber> declared(Collection<AirWaybillNumber> awbs) {
        if (awbs.isEmpty()) {
            return Set.of();
        }
        Among these = Among.of("awb", awbs);
        return these.bind(database.createQuery(
                        "select distinct e.awb from CustomsEntry e where" + these.in("e.awb"), AirWaybillNumber.class))
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
