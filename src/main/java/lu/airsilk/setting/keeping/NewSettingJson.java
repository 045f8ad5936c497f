package lu.airsilk.setting.keeping;

import java.time.LocalDate;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.setting.told.NewSetting;
import lu.airsilk.setting.told.SettingName;
import org.jspecify.annotations.Nullable;

/**
 * A setting as programs propose it.
 *
 * @param value a whole number within the bounds of the name
 */
public record NewSettingJson(
        @Nullable String name,
        @Nullable Long value,
        @Nullable LocalDate validFrom,
        @Nullable String reason) {

    NewSetting checked() {
        return new NewSetting(
                RequestFields.word("name", RequestFields.text("name", name), SettingName.class),
                RequestFields.value("value", value),
                RequestFields.value("validFrom", validFrom),
                RequestFields.text("reason", reason));
    }
}
