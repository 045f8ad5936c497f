package lu.airsilk.setting.keeping;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.platform.rest.FieldsTogether;
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

    /** The columns of a list. */
    static final Set<String> COLUMNS = new LinkedHashSet<>(List.of("name", "value", "validFrom", "reason"));

    /** A list of them, none read yet. */
    static ListSheet<NewSetting> list(byte[] file) {
        return ListSheet.of(file, COLUMNS, row -> of(row).checked()).about("name", "validFrom");
    }

    private static NewSettingJson of(ListSheet.Cells row) {
        return new NewSettingJson(row.of("name"), row.whole("value"), row.day("validFrom"), row.of("reason"));
    }

    NewSetting checked() {
        var fields = new FieldsTogether();
        var which = fields.read(() -> RequestFields.word("name", name, SettingName.class));
        var figure = fields.read(() -> RequestFields.value("value", value));
        var from = fields.read(() -> RequestFields.value("validFrom", validFrom));
        var why = fields.read(() -> RequestFields.text("reason", reason));
        return fields.make(() -> new NewSetting(which.get(), figure.get(), from.get(), why.get()));
    }
}
