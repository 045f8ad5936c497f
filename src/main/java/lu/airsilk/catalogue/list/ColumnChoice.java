package lu.airsilk.catalogue.list;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import lu.airsilk.platform.persistence.VersionedEntity;
import org.hibernate.envers.Audited;

/**
 * Which columns of the product list one person sees. Born when that person first shows or hides one, changed by each
 * further choice; it stays. What always holds: each person has one.
 */
@Entity
@Table(name = "column_choice")
@Audited
class ColumnChoice extends VersionedEntity {

    private String owner;

    /** The names of the columns, with a blank between. */
    private String shown;

    @SuppressWarnings("NullAway.Init")
    protected ColumnChoice() {}

    ColumnChoice(String owner, List<String> columns) {
        this.owner = owner;
        shown = String.join(" ", columns);
    }

    void show(List<String> columns) {
        shown = String.join(" ", columns);
    }

    String owner() {
        return owner;
    }

    List<String> shown() {
        return List.of(shown.split(" "));
    }
}
