package lu.airsilk.consignment.trouble;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refused;
import org.hibernate.envers.Audited;

/** Somebody who looks after an exception until it is mended; the exception itself is worked out anew each time. */
@Entity
@Table(name = "trouble_owner")
@Audited
public class TroubleOwner extends VersionedEntity {

    private static final int LONGEST = 60;

    private String trouble;

    private String owner;

    @Column(name = "since")
    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected TroubleOwner() {}

    public TroubleOwner(String trouble, String owner, Instant since) {
        Refused.unless(!trouble.isBlank() && trouble.length() <= LONGEST, "trouble.unknown", trouble);
        this.trouble = trouble;
        this.owner = owner;
        this.since = since;
    }

    /** Another one goes on with it. */
    public void handTo(String other, Instant at) {
        owner = other;
        since = at;
    }

    String trouble() {
        return trouble;
    }

    public String owner() {
        return owner;
    }
}
