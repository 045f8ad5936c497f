package lu.airsilk.costing.charge;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.file.DocumentFile;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;

/** The bill behind a charge, as it was scanned or sent. Written once; another bill is another charge. */
@Entity
@Table(name = "charge_file")
@AppendOnly
@SuppressWarnings("UnusedVariable") // columns that queries read
class ChargeFile extends StoredEntity {

    private String chargeNumber;
    private byte[] content;
    private String keptBy;
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    protected ChargeFile() {}

    ChargeFile(String charge, DocumentFile file, Stamp kept) {
        chargeNumber = charge;
        content = file.content();
        keptBy = kept.by();
        keptAt = kept.at();
    }
}
