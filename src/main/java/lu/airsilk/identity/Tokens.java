package lu.airsilk.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import lu.airsilk.platform.Repository;

/** The tokens given out. */
@Repository
class Tokens {

    private static final int BYTES = 32;

    @PersistenceContext
    EntityManager database;

    private final SecureRandom random = new SecureRandom();

    /** A new token of 256 random bits for the user; only the answer ever holds it in clear. */
    String issue(String user, Instant issuedAt, Instant expiresAt) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        database.persist(new AccessToken(user, hash(token), issuedAt, expiresAt));
        return token;
    }

    Optional<AccessToken> live(String token, Instant now) {
        return database.createQuery(
                        "select t from AccessToken t where t.hash = :hash and t.expiresAt > :now", AccessToken.class)
                .setParameter("hash", hash(token))
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
