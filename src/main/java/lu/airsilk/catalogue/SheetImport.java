package lu.airsilk.catalogue;

import static lu.airsilk.catalogue.ImportStatus.APPLIED;
import static lu.airsilk.catalogue.ImportStatus.APPLYING;
import static lu.airsilk.catalogue.ImportStatus.READING;
import static lu.airsilk.catalogue.ImportStatus.READY;
import static lu.airsilk.catalogue.ImportStatus.REFUSED;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.platform.Versioned;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.SupplierCode;
import org.hibernate.envers.Audited;

/**
 * The way of one supplier's sheet into the catalogue. Born when a buyer uploads the file; read by a job into staged rows
 * and problems, again whenever the buyer corrects the mapping; applied by a job whose last step puts products and prices
 * in place at once. A file that cannot be read ends it. What always holds: only the rows of its last reading and the
 * changes of its last generation count, and once applied it never changes.
 */
@Entity
@Table(name = "sheet_import")
@Audited
public class SheetImport extends Versioned {

    private String number;
    private SupplierCode supplier;
    private String fileName;
    private String mediaType;

    @Column(name = "sha256")
    private String sha256;

    private long bytes;
    private String uploadedBy;
    private Instant uploadedAt;

    /** An import of the same file that was applied before; empty when there is none. */
    private String sameAs;

    @Enumerated(EnumType.STRING)
    private ImportStatus status = READING;

    private String format = "";
    private String charset = "";
    private String sheet = "";
    private SheetMapping corrections = SheetMapping.NONE;
    private SheetMapping mapping = SheetMapping.NONE;
    private int reading;

    @Embedded
    private SheetTally tally = SheetTally.NOTHING;

    private String refusalCode = "";
    private String refusalArgument = "";
    private int generation;
    private String appliedBy = "";
    private String priceList = "";

    @SuppressWarnings("NullAway.Init")
    protected SheetImport() {}

    SheetImport(String number, UploadedSheet file, Uploader by, String sameAs) {
        this.number = number;
        this.supplier = file.supplier();
        this.fileName = file.fileName();
        this.mediaType = file.mediaType();
        this.sha256 = file.sha256();
        this.bytes = file.bytes();
        this.uploadedBy = by.user();
        this.uploadedAt = by.at();
        this.sameAs = sameAs;
    }

    /** Who brought the file, and when. */
    record Uploader(String user, Instant at) {}

    /** A person says what the columns mean; the sheet is read again. */
    void correct(SheetMapping said) {
        refuseUnlessIn(READY);
        corrections = said;
        status = READING;
    }

    /** A job begins to read; what an earlier reading found does not count any more. */
    int beginReading() {
        refuseUnlessIn(READING);
        return ++reading;
    }

    void read(SheetFacts facts, SheetMapping understood, SheetTally found) {
        refuseUnlessIn(READING);
        format = facts.format();
        charset = facts.charset();
        sheet = facts.sheet();
        mapping = understood;
        tally = found;
        status = READY;
    }

    /** The file cannot be read. */
    void refuse(Refusal why) {
        refuseUnlessIn(READING);
        refusalCode = why.code();
        refusalArgument =
                why.arguments().stream().findFirst().map(String::valueOf).orElse("");
        status = REFUSED;
    }

    /** A buyer wants it in the catalogue, with its prices under this number. */
    void order(ApplyMode mode, String buyer, String priceListNumber) {
        refuseUnlessIn(READY);
        Refused.unless(tally.accepted() > 0, "import.nothingGood", number);
        Refused.unless(
                mode == ApplyMode.GOOD_ROWS || tally.rejected() == 0, "import.badRows", tally.rejected(), number);
        appliedBy = buyer;
        priceList = priceListNumber;
        status = APPLYING;
    }

    /** A job begins to prepare the switch; changes prepared earlier do not count any more. */
    int beginApplying() {
        refuseUnlessIn(APPLYING);
        return ++generation;
    }

    void applied() {
        refuseUnlessIn(APPLYING);
        status = APPLIED;
    }

    public String number() {
        return number;
    }

    public ImportStatus status() {
        return status;
    }

    SupplierCode supplier() {
        return supplier;
    }

    String sha256() {
        return sha256;
    }

    SheetMapping corrections() {
        return corrections;
    }

    SheetTally tally() {
        return tally;
    }

    int reading() {
        return reading;
    }

    int generation() {
        return generation;
    }

    String appliedBy() {
        return appliedBy;
    }

    String priceList() {
        return priceList;
    }

    ImportRow row(int progress) {
        return new ImportRow(
                number,
                supplier,
                new ImportRow.File(fileName, mediaType, sha256, bytes, uploadedBy, uploadedAt, sameAs),
                status,
                new SheetFacts(format, charset, "", sheet, List.of()),
                tally,
                mapping,
                corrections,
                status == READY || status == APPLIED ? 100 : progress,
                priceList,
                refusal(),
                version());
    }

    private Optional<Refusal> refusal() {
        return refusalCode.isEmpty() ? Optional.empty() : Optional.of(Refusal.of(refusalCode, refusalArgument));
    }

    private void refuseUnlessIn(ImportStatus needed) {
        if (status != needed) {
            throw Refused.conflict("import.wrongStatus", number, status, needed);
        }
    }
}
