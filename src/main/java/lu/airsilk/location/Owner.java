package lu.airsilk.location;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refused;
import org.hibernate.envers.Audited;

/**
 * A company that owns stores. Born with its first store, under the name by which everyone knows it; never deleted. What
 * always holds: no two owners have the same name.
 */
@Entity
@Table(name = "store_owner")
@Audited
class Owner extends VersionedEntity {

    private static final int LONGEST = 120;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Owner() {}

    Owner(String name) {
        Refused.unless(!name.isBlank() && name.length() <= LONGEST, "owner.name", name, LONGEST);
        this.name = name;
    }

    public String name() {
        return name;
    }
}
