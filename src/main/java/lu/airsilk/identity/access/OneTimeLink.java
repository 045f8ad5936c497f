package lu.airsilk.identity.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link with which its person sets a password, once and within a day. Only its hash is kept. A new one takes its place;
 * where two administrators must agree it opens nothing before the second one does.
 */
@Embeddable
public class OneTimeLink {

    private static final Duration LIFE = Duration.ofHours(24);

    @Column(name = "link_hash")
    private String hash;

    @Column(name = "link_by")
    private String by;

    @Column(name = "link_until")
    private Instant until;

    @Column(name = "link_used_at")
    private @Nullable Instant usedAt;

    @Column(name = "link_waits")
    private Boolean waits;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeLink() {}

    public OneTimeLink(String hash, String by, Instant at, boolean waits) {
        this.hash = hash;
        this.by = by;
        this.waits = waits;
        until = at.plus(LIFE);
    }

    public void approve() {
        waits = false;
    }

    public void use(Instant at) {
        usedAt = at;
    }

    public String by() {
        return by;
    }

    public Instant until() {
        return until;
    }

    public boolean waits() {
        return waits;
    }

    /** Named like no property that it does not have: the bytecode enhancement passes such a class over. */
    public boolean used() {
        return usedAt != null;
    }

    public boolean isOpen(Instant at) {
        return usedAt == null && at.isBefore(until);
    }
}
