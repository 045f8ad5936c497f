package lu.airsilk.stock.audit;

import static lu.airsilk.identity.Role.ADMIN;
import static lu.airsilk.identity.Role.ALLOCATION;
import static lu.airsilk.identity.Role.AUDIT;
import static lu.airsilk.identity.Role.HUB;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import lu.airsilk.identity.Allowed;

/**
 * The whole ledger in 64 letters: every row that was ever appended to it, in the order of its number. The same rows give
 * the same letters on both databases, so a restored backup shows by them that nothing is missing or changed. Reads whole
 * tables in parts; what is posted meanwhile may or may not be in it.
 */
@ApplicationScoped
public class LedgerSeal {

    private static final int PART = 5_000;

    private static final List<String> APPENDED = List.of(
            "select e.id, e.lot, e.fromPlace, e.toPlace, e.units, e.kind, e.document, e.recordedBy, e.commandKey,"
                    + " e.recordedAt from LedgerEntry e",
            "select e.id, e.movementId, e.lot, e.place, e.units from LedgerLeg e",
            "select e.id, e.supplyId, e.quantityChange, e.heldChange, e.why, e.changedBy, e.changedAt from"
                    + " SupplyChange e",
            "select e.id, e.reservationId, e.supplyId, e.unitsChange, e.state, e.why, e.changedBy, e.changedAt from"
                    + " ReservationChange e");

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** SHA-256 over all rows, as hexadecimal digits. */
    @Allowed({HUB, ALLOCATION, ADMIN, AUDIT})
    public String hash() {
        return digest();
    }

    /** The same for who has asked who may, on a thread of its own. */
    String digest() {
        MessageDigest digest = sha256();
        APPENDED.forEach(rows -> add(rows, digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(String rows, MessageDigest digest) {
        long last = -1;
        List<Tuple> part = part(rows, last);
        while (!part.isEmpty()) {
            part.forEach(
                    row -> digest.update((Arrays.toString(row.toArray()) + "\n").getBytes(StandardCharsets.UTF_8)));
            last = part.getLast().get(0, Long.class);
            part = part(rows, last);
        }
    }

    private List<Tuple> part(String rows, long after) {
        return database.createQuery(rows + " where e.id > :after order by e.id", Tuple.class)
                .setParameter("after", after)
                .setMaxResults(PART)
                .getResultList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
