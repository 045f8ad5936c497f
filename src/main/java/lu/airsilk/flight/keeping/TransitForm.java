package lu.airsilk.flight.keeping;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.flight.transit.NewTransitRule;
import lu.airsilk.flight.transit.TransitFigures;
import lu.airsilk.flight.transit.TransitLeg;
import lu.airsilk.flight.transit.TransitRoute;
import lu.airsilk.flight.transit.rule.Quantiles;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Storage;
import org.jspecify.annotations.Nullable;

/** An assumption while somebody types it. */
public class TransitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable TransitLeg leg;
    private @Nullable Storage temperature;
    private @Nullable BigDecimal half;
    private @Nullable BigDecimal nine;
    private @Nullable LocalDate validFrom;
    private String reason = "";

    NewTransitRule read() {
        return new NewTransitRule(
                new TransitFigures(
                        RequestFields.value("leg", leg),
                        TransitRoute.FLOWN,
                        Optional.ofNullable(temperature),
                        Quantiles.checked(
                                RequestFields.value("quantile50", half).longValue(),
                                RequestFields.value("quantile90", nine).longValue())),
                RequestFields.value("validFrom", validFrom),
                reason);
    }

    public @Nullable TransitLeg getLeg() {
        return leg;
    }

    public void setLeg(@Nullable TransitLeg leg) {
        this.leg = leg;
    }

    public @Nullable Storage getTemperature() {
        return temperature;
    }

    public void setTemperature(@Nullable Storage temperature) {
        this.temperature = temperature;
    }

    public @Nullable BigDecimal getHalf() {
        return half;
    }

    public void setHalf(@Nullable BigDecimal half) {
        this.half = half;
    }

    public @Nullable BigDecimal getNine() {
        return nine;
    }

    public void setNine(@Nullable BigDecimal nine) {
        this.nine = nine;
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
