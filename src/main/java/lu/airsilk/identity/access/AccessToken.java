package lu.airsilk.identity.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;

/**
 * What somebody is signed in with: the token of a program or the cookie of a session. Only its hash is kept, so a stolen
 * database opens nothing. Born at the sign-in, never changed; {@link EndedAccess} ends it before its time.
 */
@Entity
@Table(name = "access_token")
@AppendOnly
public class AccessToken extends StoredEntity {

    /** How long a token is good, and a session at most. */
    public static final Duration LIFE = Duration.ofHours(12);

    @Column(name = "user_name")
    private String user;

    @Enumerated(EnumType.STRING)
    private AccessKind kind;

    @Column(name = "token_hash")
    private String hash;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Embedded
    private Whence whence;

    @SuppressWarnings("NullAway.Init")
    protected AccessToken() {}

    AccessToken(String user, String hash, Instant issuedAt, Whence whence) {
        this.user = user;
        this.hash = hash;
        this.issuedAt = issuedAt;
        expiresAt = issuedAt.plus(LIFE);
        kind = whence.node().isEmpty() ? AccessKind.TOKEN : AccessKind.SESSION;
        this.whence = whence;
    }

    public String user() {
        return user;
    }

    public String hash() {
        return hash;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public AccessKind kind() {
        return kind;
    }

    public Whence whence() {
        return whence;
    }

    /** The node that knows the session; empty for a token. */
    String node() {
        return whence.node();
    }
}
