package lu.airsilk.customs.tariff;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import lu.airsilk.customs.tariff.rule.MeasureKind;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.rest.RequestFields;
import org.jspecify.annotations.Nullable;

/** A measure while somebody types it. */
public class TariffForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private String additional = "";
    private String origin = "";
    private String company = "";
    private MeasureKind kind = MeasureKind.DUTY;
    private String value = "";
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String reason = "";

    NewMeasure read() {
        return new NewMeasureJson(
                        code,
                        additional,
                        origin,
                        company,
                        kind.name(),
                        kind.isFigure() ? figure() : value,
                        validFrom,
                        validTo,
                        reason,
                        "",
                        "")
                .checked();
    }

    /** As programs write it, whatever notation the reader types in. */
    private String figure() {
        return PageWords.read("value", RequestFields.text("value", value), FigureKind.PERCENT)
                .toPlainString();
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = Objects.requireNonNullElse(code, "");
    }

    public String getAdditional() {
        return additional;
    }

    public void setAdditional(@Nullable String additional) {
        this.additional = Objects.requireNonNullElse(additional, "");
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(@Nullable String origin) {
        this.origin = Objects.requireNonNullElse(origin, "");
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(@Nullable String company) {
        this.company = Objects.requireNonNullElse(company, "");
    }

    public MeasureKind getKind() {
        return kind;
    }

    public void setKind(MeasureKind kind) {
        this.kind = kind;
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = Objects.requireNonNullElse(value, "");
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(@Nullable LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
