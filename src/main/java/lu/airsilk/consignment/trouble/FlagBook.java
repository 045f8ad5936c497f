package lu.airsilk.consignment.trouble;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.consignment.waybill.OpenFlags;
import lu.airsilk.consignment.waybill.rule.FlagKind;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/** What went wrong on the way and is not mended, over all consignments. */
@ApplicationScoped
public class FlagBook {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** The open exceptions of so many consignments, those booked first. */
    @Allowed({Role.IMPORT, Role.AUDIT})
    public List<FlagRow> open(int most) {
        return database.createQuery(
                        "select c.awb, c.flags, c.landing from Consignment c where c.openFlags > 0 order by c.bookedAt",
                        Flagged.class)
                .setMaxResults(most)
                .getResultStream()
                .flatMap(Flagged::rows)
                .toList();
    }

    /** Pieces left behind that have a flight again, and so a landing, only wait for the carrier to take them. */
    private record Flagged(
            AirWaybillNumber awb, OpenFlags flags, @Nullable Instant landing) {

        Stream<FlagRow> rows() {
            return flags.all().stream()
                    .map(flag -> new FlagRow(
                            awb,
                            flag.kind(),
                            flag.pieces(),
                            flag.flight().map(on -> on.number().number()).orElse(""),
                            flag.since(),
                            remedy(flag.kind())));
        }

        private FlagRow.Remedy remedy(FlagKind kind) {
            FlagRow.Remedy remedy = FlagBook.remedy(kind);
            return landing != null && remedy == FlagRow.Remedy.ANOTHER_FLIGHT ? FlagRow.Remedy.CARRIER : remedy;
        }
    }

    public static FlagRow.Remedy remedy(FlagKind kind) {
        return switch (kind) {
            case OFFLOADED, SHORT_SHIPPED, FLIGHT_CANCELLED -> FlagRow.Remedy.ANOTHER_FLIGHT;
            case CUSTOMS_HOLD -> FlagRow.Remedy.RELEASE;
            case MISSING, FOUND, OVERCARRIED -> FlagRow.Remedy.CARRIER;
        };
    }
}
