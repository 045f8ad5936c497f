package lu.airsilk.setting.keeping;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.setting.told.NewSetting;
import lu.airsilk.setting.told.SettingName;
import org.jspecify.annotations.Nullable;

/** A setting while somebody types it. */
public class SettingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable SettingName name;
    private @Nullable BigDecimal value;
    private @Nullable LocalDate validFrom;
    private String reason = "";

    NewSetting read() {
        return new NewSetting(
                RequestFields.value("name", name),
                RequestFields.value("value", value).longValue(),
                RequestFields.value("validFrom", validFrom),
                reason);
    }

    public @Nullable SettingName getName() {
        return name;
    }

    public void setName(@Nullable SettingName name) {
        this.name = name;
    }

    public @Nullable BigDecimal getValue() {
        return value;
    }

    public void setValue(@Nullable BigDecimal value) {
        this.value = value;
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
