package lu.airsilk.identity.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import lu.airsilk.platform.persistence.Repository;

/** What people and programs are signed in with. */
@Repository
public class Tokens {

    private static final int BYTES = 32;

    /** Not over by its time, nor ended. */
    private static final String LIVE =
            " t.expiresAt > :now and not exists (select e.id from EndedAccess e where e.access = t.id)";

    public static final String OF_USER = " from AccessToken t where t.user = :user and t.kind = :kind"
            + " and (t.issuedAt > :since or t.hash = :kept) and" + LIVE;

    /**
     * Whose tokens count.
     *
     * @param since those issued before this moment do not
     * @param kept but for the one with this hash; an empty text for none
     */
    public record Holder(String name, Instant since, String kept) {}

    @PersistenceContext
    EntityManager database;

    private final SecureRandom random = new SecureRandom();

    /** A new token of 256 random bits for the user; only the answer ever holds it in clear. */
    public String issue(String user, Instant issuedAt, Whence whence) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        database.persist(new AccessToken(user, hash(token), issuedAt, whence));
        return token;
    }

    public Optional<AccessToken> live(AccessKind kind, String hash, Instant now) {
        return database.createQuery(
                        "select t from AccessToken t where t.hash = :hash and t.kind = :kind and" + LIVE,
                        AccessToken.class)
                .setParameter("hash", hash)
                .setParameter("kind", kind)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** What could still be ended. */
    public Optional<AccessToken> live(long id, Instant now) {
        return database.createQuery("select t from AccessToken t where t.id = :id and" + LIVE, AccessToken.class)
                .setParameter("id", id)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** Those of a kind that the user is signed in with, the newest first. */
    public List<AccessToken> newest(Holder user, AccessKind kind, Instant now, int most) {
        return about(user, kind, now, "select t" + OF_USER + " order by t.issuedAt desc, t.id desc", AccessToken.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** A question about those of a kind that the user is signed in with; it ends with what {@link #OF_USER} says. */
    public <T> TypedQuery<T> about(Holder user, AccessKind kind, Instant now, String jpql, Class<T> type) {
        return database.createQuery(jpql, type)
                .setParameter("user", user.name())
                .setParameter("kind", kind)
                .setParameter("since", user.since())
                .setParameter("kept", user.kept())
                .setParameter("now", now);
    }

    public void end(AccessToken access, Instant at, String by) {
        database.persist(new EndedAccess(access, at, by));
    }

    public static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
