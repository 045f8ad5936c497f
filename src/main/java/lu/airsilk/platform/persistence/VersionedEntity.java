package lu.airsilk.platform.persistence;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** A row that people change: it counts its changes, so that a stale one is noticed. */
@MappedSuperclass
public abstract class VersionedEntity extends StoredEntity {

    @Version
    private int version;

    /** How often the row has been changed; travels with forms and as the ETag of REST answers. */
    public final int version() {
        return version;
    }
}
