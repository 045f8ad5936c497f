package lu.airsilk.platform.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** One transaction that changed something: who did it, when, and why. Every audit row points to its revision. */
@Entity
@Table(name = "revision")
@RevisionEntity(RevisionWriter.class)
@AppendOnly
public class Revision {

    @Id
    @RevisionNumber
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revisions")
    @SequenceGenerator(name = "revisions", sequenceName = "revisions", allocationSize = 50)
    private long id;

    @RevisionTimestamp
    private Instant at;

    private String actor;

    private String reason;

    /** For the audit, which fills the row by {@link RevisionWriter}. */
    protected Revision() {
        at = Instant.EPOCH;
        actor = "";
        reason = "";
    }

    /** By whom, why, and when by the portal's clock: the one that all other rows of the change go by. */
    void sign(String who, String why, Instant when) {
        actor = who;
        reason = why;
        at = when;
    }

    public long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String reason() {
        return reason;
    }
}
