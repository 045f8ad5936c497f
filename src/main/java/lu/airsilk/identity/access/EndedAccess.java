package lu.airsilk.identity.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;

/** A token or session that was ended before its time. */
@Entity
@Table(name = "ended_access")
@AppendOnly
class EndedAccess extends StoredEntity {

    @Column(name = "access_id")
    private long access;

    @Column(name = "ended_at")
    private Instant at;

    @Column(name = "ended_by")
    private String by;

    @SuppressWarnings("NullAway.Init")
    protected EndedAccess() {}

    EndedAccess(AccessToken access, Instant at, String by) {
        this.access = access.id();
        this.at = at;
        this.by = by;
    }
}
