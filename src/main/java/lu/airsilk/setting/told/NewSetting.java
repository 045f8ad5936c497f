package lu.airsilk.setting.told;

import java.time.LocalDate;
import java.util.List;

/** A setting as somebody proposes it. */
public record NewSetting(SettingName name, long value, LocalDate validFrom, String reason) {

    /** What it is about: of one setting there is one figure a day. */
    public List<Object> about() {
        return List.of(name, validFrom);
    }
}
