package lu.airsilk.customs.tariff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.customs.tariff.rule.Measure;
import lu.airsilk.customs.tariff.rule.MeasureKind;
import lu.airsilk.customs.tariff.rule.MeasureScope;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A measure of the tariff. Never changed: whether it holds its sheet says, what is wrong is followed by another. */
@Entity
@Table(name = "tariff_measure")
@Immutable
@AppendOnly
public class TariffMeasure extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sheet_id")
    private TariffSheet sheet;

    private int position;
    private String code;
    private String additional;
    private String origin;
    private String company;

    @Enumerated(EnumType.STRING)
    private MeasureKind kind;

    private String figure;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    /** What it speaks of, as {@link Measure#thing}: what follows it has the same. */
    @SuppressWarnings("UnusedVariable") // a column that a query compares
    private String thing;

    private String reason;
    private String nameZh;
    private String nameEn;

    @SuppressWarnings("NullAway.Init")
    protected TariffMeasure() {}

    TariffMeasure(TariffSheet sheet, int position, NewMeasure draft) {
        Measure measure = draft.measure();
        this.sheet = sheet;
        this.position = position;
        code = measure.scope().code();
        additional = measure.scope().additional();
        origin = measure.scope().origin();
        company = measure.scope().company();
        kind = measure.kind();
        figure = measure.value();
        validFrom = measure.days().from();
        validTo = measure.days().to().orElse(null);
        thing = measure.thing();
        reason = draft.reason();
        nameZh = draft.nameZh();
        nameEn = draft.nameEn();
    }

    Measure measure() {
        return Measure.of(
                new MeasureScope(code, additional, origin, company),
                kind,
                figure,
                validFrom,
                Optional.ofNullable(validTo));
    }

    MeasureRow row() {
        return new MeasureRow(measure(), reason, nameZh, nameEn, position, sheet.row());
    }
}
