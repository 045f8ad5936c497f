package lu.airsilk.catalogue.staging;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;

/** Somebody has set a row of a sheet aside because it is no goods, or taken it back. The last word counts. */
@Entity
@Table(name = "sheet_aside")
@AppendOnly
public class SheetAside extends StoredEntity {

    private long importId;
    private int rowNumber;
    private boolean aside;

    @SuppressWarnings("UnusedVariable") // answers who and when
    private String saidBy;

    @SuppressWarnings("UnusedVariable")
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected SheetAside() {}

    public SheetAside(SheetImport sheet, int row, boolean aside, Said said) {
        this.importId = sheet.id();
        this.rowNumber = row;
        this.aside = aside;
        this.saidBy = said.by();
        this.saidAt = said.at();
    }

    /** Who says so, and when. */
    public record Said(String by, Instant at) {}

    long importId() {
        return importId;
    }

    /** Puts the row among those set aside, or takes it out. */
    void tell(Set<Integer> rows) {
        if (aside) {
            rows.add(rowNumber);
        } else {
            rows.remove(rowNumber);
        }
    }
}
