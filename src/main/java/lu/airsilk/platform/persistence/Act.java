package lu.airsilk.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import lu.airsilk.platform.Beans;
import org.jspecify.annotations.Nullable;

/**
 * An append-only row of something that somebody did and that no audited row tells, such as a remark or a message handed
 * out. It stands under its command's revision, so that who did it is found where all changes are.
 */
@MappedSuperclass
public abstract class Act extends StoredEntity {

    /** Missing for those of before there was one. */
    @Column(name = "rev")
    @SuppressWarnings("UnusedVariable") // the list of changes looks for it
    private @Nullable Long revision;

    /** The provider makes it, like {@link RevisionWriter}: hence the look-up. */
    @PrePersist
    void standUnderRevision() {
        revision = Beans.of(Revisions.class).current();
    }
}
