package lu.airsilk.catalogue.staging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;

/** What somebody has written into one cell of a sheet that was uploaded; the file itself stays. The last word counts. */
@Entity
@Table(name = "sheet_mend")
@AppendOnly
public class SheetMend extends StoredEntity {

    private long importId;
    private int rowNumber;
    private int columnIndex;

    @Column(name = "cell_value")
    private String text;

    @SuppressWarnings("UnusedVariable") // answers who and when
    private String mendedBy;

    @SuppressWarnings("UnusedVariable")
    private Instant mendedAt;

    @SuppressWarnings("NullAway.Init")
    protected SheetMend() {}

    public SheetMend(SheetImport sheet, Mend mend, String by, Instant at) {
        this.importId = sheet.id();
        this.rowNumber = mend.row();
        this.columnIndex = mend.column();
        this.text = mend.text();
        this.mendedBy = by;
        this.mendedAt = at;
    }

    long importId() {
        return importId;
    }

    Mend mend() {
        return new Mend(rowNumber, columnIndex, text);
    }
}
