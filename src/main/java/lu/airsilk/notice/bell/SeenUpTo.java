package lu.airsilk.notice.bell;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;

/** A reader has looked at the list: what was told up to then is no longer new to them. The latest row counts. */
@Entity
@Table(name = "notice_seen")
@AppendOnly
class SeenUpTo extends StoredEntity {

    @Column(name = "user_name")
    private String user;

    @Column(name = "seen_up_to")
    private Instant upTo;

    @SuppressWarnings("NullAway.Init")
    protected SeenUpTo() {}

    SeenUpTo(String user, Instant upTo) {
        this.user = user;
        this.upTo = upTo;
    }
}
