package lu.airsilk.catalogue.list;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refused;
import org.hibernate.envers.Audited;

/**
 * A filter of the product list under a name, as one person uses it. Born when it is saved, changed by saving another
 * under the same name, gone when its owner throws it away. What always holds: a name that its owner has once.
 */
@Entity
@Table(name = "saved_filter")
@Audited
public class SavedFilter extends VersionedEntity {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST = 4_000;

    private String owner;
    private String name;
    private String parameters;

    @SuppressWarnings("NullAway.Init")
    protected SavedFilter() {}

    SavedFilter(String owner, String name, String parameters) {
        Refused.unless(!name.isBlank() && name.length() <= LONGEST_NAME, "savedFilter.name", LONGEST_NAME);
        this.owner = owner;
        this.name = name;
        this.parameters = checked(parameters);
    }

    void narrowTo(String others) {
        parameters = checked(others);
    }

    private static String checked(String parameters) {
        Refused.unless(!parameters.isEmpty(), "savedFilter.nothing");
        Refused.unless(parameters.length() <= LONGEST, "savedFilter.long");
        return parameters;
    }

    String owner() {
        return owner;
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    /** The parameters of the list's address. */
    public String parameters() {
        return parameters;
    }
}
