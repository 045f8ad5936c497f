package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.AirWaybillNumber;

/** What went wrong on the way and is not mended, over all consignments. */
@ApplicationScoped
public class FlagBook {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** The open exceptions of so many consignments, those booked first. */
    @Allowed({Role.IMPORT, Role.AUDIT})
    public List<FlagRow> open(int most) {
        return database.createQuery(
                        "select c.awb, c.flags from Consignment c where c.openFlags > 0 order by c.bookedAt",
                        Object[].class)
                .setMaxResults(most)
                .getResultStream()
                .flatMap(row -> rows((AirWaybillNumber) row[0], (OpenFlags) row[1]))
                .toList();
    }

    private static Stream<FlagRow> rows(AirWaybillNumber awb, OpenFlags flags) {
        return flags.all().stream()
                .map(flag -> new FlagRow(
                        awb,
                        flag.kind(),
                        flag.pieces(),
                        flag.flight().map(on -> on.number().number()).orElse(""),
                        flag.since()));
    }
}
