package lu.airsilk.catalogue.staging;

import static lu.airsilk.catalogue.staging.ImportStatus.APPLIED;
import static lu.airsilk.catalogue.staging.ImportStatus.APPLYING;
import static lu.airsilk.catalogue.staging.ImportStatus.CANCELLED;
import static lu.airsilk.catalogue.staging.ImportStatus.READING;
import static lu.airsilk.catalogue.staging.ImportStatus.READY;
import static lu.airsilk.catalogue.staging.ImportStatus.REFUSED;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.catalogue.mapping.SheetFacts;
import lu.airsilk.catalogue.mapping.SheetMapping;
import lu.airsilk.catalogue.mapping.UploadedSheet;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.SupplierCode;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * The way of one supplier's sheet into the catalogue. Born when a buyer uploads the file; read by a job into staged rows
 * and problems, and compared with the catalogue as a dry run; both again whenever the buyer corrects the mapping or mends
 * a cell. Applied by a job whose one step puts the prepared generation in place. A file that cannot be read ends it, and
 * so does a buyer who cancels it; cancelled while it is applied, it is only ready again. What always holds: only the rows
 * of its last reading and the changes of its last generation count, and once applied it never changes.
 */
@Entity
@Table(name = "sheet_import")
@Audited
public class SheetImport extends VersionedEntity {

    private String number;
    /** Missing for a sheet that only completes products that exist. */
    private @Nullable SupplierCode supplier;

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

    /** All rows of the last reading are staged; the dry run may still be at work. */
    private boolean staged;

    /** Its rows say more of products that exist and bring none. */
    private boolean completes;

    @Embedded
    private SheetTally tally = SheetTally.NOTHING;

    private String refusalCode = "";
    private String refusalArgument = "";
    private int generation;
    private String appliedBy = "";
    private String priceList = "";

    /** First day of the prices; missing when they count from the day of the switch. */
    private @Nullable LocalDate validFrom;

    /** The import from which the corrections were taken over; empty when a person has made them. */
    private String rememberedFrom = "";

    @SuppressWarnings("NullAway.Init")
    protected SheetImport() {}

    public SheetImport(String number, UploadedSheet file, Uploader by, String sameAs) {
        this.number = number;
        this.supplier = file.supplier().orElse(null);
        this.fileName = file.fileName();
        this.mediaType = file.mediaType();
        this.sha256 = file.sha256();
        this.bytes = file.bytes();
        this.uploadedBy = by.user();
        this.uploadedAt = by.at();
        this.sameAs = sameAs;
    }

    /** Who brought the file, and when. */
    public record Uploader(String user, Instant at) {}

    /** What was said of the same supplier's sheet before counts until somebody says otherwise. */
    public void remember(SheetImport before) {
        corrections = before.corrections;
        rememberedFrom = before.number;
    }

    /** A person says what the columns mean; the sheet is read again. */
    public void correct(SheetMapping said) {
        refuseUnlessIn(READY);
        rememberedFrom = "";
        corrections = said;
        readAgain();
    }

    /** A person has written into cells of the sheet; it is read again. */
    public void mend() {
        refuseUnlessIn(READY);
        readAgain();
    }

    /** Its prices were worked out for other cases than products have by now; they are, again, and a person looks. */
    public void pricesAreOver() {
        refuseUnlessIn(APPLYING);
        readAgain();
    }

    private void readAgain() {
        staged = false;
        status = READING;
    }

    /** Nobody wants it any more; while it is applied, it is only not applied. */
    public void cancel() {
        status = switch (status) {
            case READING, READY -> CANCELLED;
            case APPLYING -> READY;
            case APPLIED, REFUSED, CANCELLED -> throw Refused.conflict("import.over", number, status);
        };
    }

    /** A job begins to read; what an earlier reading found does not count any more. */
    int beginReading() {
        refuseUnlessIn(READING);
        staged = false;
        return ++reading;
    }

    /** True while a job may go on with this reading. */
    boolean isAtReading(int begun) {
        return status == READING && reading == begun;
    }

    /** All rows are staged; the dry run begins with a generation of its own. */
    void read(ImportStaging.Understood sheetIs, SheetTally found) {
        refuseUnlessIn(READING);
        format = sheetIs.facts().format();
        charset = sheetIs.facts().charset();
        sheet = sheetIs.facts().sheet();
        mapping = sheetIs.mapping();
        completes = sheetIs.completes();
        tally = found;
        staged = true;
        generation++;
    }

    /** The catalogue has changed since: changes prepared earlier do not count any more. */
    public void prepareAnew() {
        refuseUnlessIn(APPLYING);
        generation++;
    }

    /** Every row is compared with the catalogue. */
    public void prepared() {
        if (status == READING) {
            status = READY;
        }
    }

    /** The file cannot be read. */
    void refuse(Refusal why) {
        refuseUnlessIn(READING);
        refusalCode = why.code();
        refusalArgument =
                why.arguments().stream().findFirst().map(String::valueOf).orElse("");
        status = REFUSED;
    }

    /** A buyer wants it in the catalogue, with its prices under this number, which is empty when it tells none. */
    public void order(ApplyOrder how, String buyer, String priceListNumber) {
        refuseUnlessIn(READY);
        Refused.unless(tally.accepted() > 0, "import.nothingGood", number);
        Refused.unless(
                how.mode() == ApplyMode.GOOD_ROWS || tally.rejected() == 0, "import.badRows", tally.rejected(), number);
        validFrom = how.validFrom().orElse(null);
        appliedBy = buyer;
        priceList = priceListNumber;
        status = APPLYING;
    }

    public void applied() {
        refuseUnlessIn(APPLYING);
        status = APPLIED;
    }

    public String number() {
        return number;
    }

    public ImportStatus status() {
        return status;
    }

    public Optional<SupplierCode> supplier() {
        return Optional.ofNullable(supplier);
    }

    /** True when its rows say more of products that exist, or new prices of them, and bring none. */
    public boolean completes() {
        return completes;
    }

    String sha256() {
        return sha256;
    }

    SheetMapping corrections() {
        return corrections;
    }

    public SheetTally tally() {
        return tally;
    }

    public int reading() {
        return reading;
    }

    boolean isRemembered() {
        return !rememberedFrom.isEmpty();
    }

    /** True when columns of the sheet tell steps of prices. */
    public boolean hasSteps() {
        return tellsAny(SheetField.STEP_FROM, SheetField.STEP_PRICE);
    }

    /** True when it tells prices, which are somebody's: nobody's are left out of the mapping. */
    public boolean tellsPrices() {
        return tellsAny(SheetField.PRICE_PER_CASE, SheetField.PRICE_PER_UNIT);
    }

    private boolean tellsAny(SheetField... fields) {
        return Stream.of(fields)
                .map(SheetField::key)
                .anyMatch(field -> mapping.columns().containsValue(field)
                        || mapping.constants().containsKey(field));
    }

    boolean isStaged() {
        return staged;
    }

    public int generation() {
        return generation;
    }

    public String appliedBy() {
        return appliedBy;
    }

    public String priceList() {
        return priceList;
    }

    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /** Of what was remembered only what this sheet has columns for. */
    void fit(SheetMapping fitting) {
        corrections = fitting;
        rememberedFrom = fitting.equals(SheetMapping.NONE) ? "" : rememberedFrom;
    }

    public ImportRow row(int progress) {
        return new ImportRow(
                number,
                supplier(),
                completes,
                tellsPrices(),
                new ImportRow.File(fileName, mediaType, sha256, bytes, uploadedBy, uploadedAt, sameAs),
                status,
                new SheetFacts(format, charset, "", sheet, List.of()),
                tally,
                mapping,
                corrections,
                status == READY || status == APPLIED ? 100 : progress,
                priceList,
                rememberedFrom,
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
