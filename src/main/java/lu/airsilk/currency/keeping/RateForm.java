package lu.airsilk.currency.keeping;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import lu.airsilk.currency.rate.RatePurpose;
import lu.airsilk.platform.rest.RequestFields;
import org.jspecify.annotations.Nullable;

/** A rate while somebody types it. */
public class RateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String currency = "";
    private RatePurpose purpose = RatePurpose.BOOK;
    private @Nullable BigDecimal cny;
    private int per = 1;
    private @Nullable LocalDate validFrom;
    private String reason = "";

    NewRate read() {
        return new NewRate(
                currency,
                purpose,
                RequestFields.value("cny", cny),
                per,
                RequestFields.value("validFrom", validFrom),
                reason);
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String currency) {
        this.currency = Objects.requireNonNullElse(currency, "");
    }

    public RatePurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(RatePurpose purpose) {
        this.purpose = purpose;
    }

    public @Nullable BigDecimal getCny() {
        return cny;
    }

    public void setCny(@Nullable BigDecimal cny) {
        this.cny = cny;
    }

    public int getPer() {
        return per;
    }

    public void setPer(int per) {
        this.per = per;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
