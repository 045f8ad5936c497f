package lu.airsilk.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.AppendOnly;
import lu.airsilk.platform.Stored;

/** A token that a program holds: only its hash is kept, so a stolen database opens nothing. */
@Entity
@Table(name = "access_token")
@AppendOnly
public class AccessToken extends Stored {

    @Column(name = "user_name")
    private String user;

    @Column(name = "token_hash")
    private String hash;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected AccessToken() {}

    AccessToken(String user, String hash, Instant issuedAt, Instant expiresAt) {
        this.user = user;
        this.hash = hash;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    String user() {
        return user;
    }

    String hash() {
        return hash;
    }

    Instant issuedAt() {
        return issuedAt;
    }
}
