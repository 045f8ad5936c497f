package lu.airsilk.catalogue.product;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.catalogue.PaperRow;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.platform.file.DocumentFile;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * A paper that goes with a product: born when somebody has it in hand, withdrawn when it holds no longer, never changed
 * otherwise; a renewed one is another paper. What always holds: it begins before it ends.
 */
@Entity
@Table(name = "product_paper")
@Audited
public class ProductPaper extends VersionedEntity {

    private static final int LONGEST = 60;

    /** What begins before was meant otherwise: a year whose digits changed places is taken by every field for days. */
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2149, 12, 31);

    private Sku sku;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    private String number;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private boolean withdrawn;

    @Column(name = "file_type")
    private @Nullable String fileType;

    @SuppressWarnings("NullAway.Init")
    protected ProductPaper() {}

    public ProductPaper(Sku sku, PaperDraft draft) {
        require(draft);
        this.sku = sku;
        kind = draft.kind();
        number = draft.number().strip();
        validFrom = draft.validFrom();
        validTo = draft.validTo().orElse(null);
    }

    /** Refuses what no paper can be, whatever product it is of. */
    static void require(PaperDraft draft) {
        Refused.unless(
                !draft.number().isBlank() && draft.number().length() <= LONGEST,
                "paper.number",
                draft.number(),
                LONGEST);
        Refused.together(
                () -> requireYear("validFrom", draft.validFrom()),
                () -> draft.validTo().ifPresent(end -> requireYear("validTo", end)));
        draft.validTo().filter(end -> end.isBefore(draft.validFrom())).ifPresent(end -> {
            throw Refused.because("paper.days", draft.validFrom(), end).at("validTo");
        });
    }

    private static void requireYear(String field, LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw Refused.because("paper.year", day).at(field);
        }
    }

    void withdraw() {
        if (withdrawn) {
            throw Refused.conflict("paper.withdrawn", number);
        }
        withdrawn = true;
    }

    /** It has a file from now on; once. */
    void filedAs(DocumentFile file) {
        Refused.unless(!withdrawn, "paper.withdrawn", number);
        Refused.unless(fileType == null, "paper.filed", number);
        fileType = file.mediaType();
    }

    public Sku sku() {
        return sku;
    }

    public PaperRow row() {
        return new PaperRow(id(), kind, number, validFrom, Optional.ofNullable(validTo), Optional.ofNullable(fileType));
    }
}
