package lu.airsilk.customs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
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
