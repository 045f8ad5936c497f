package lu.airsilk.setting.told;

import java.time.LocalDate;

/** A setting as somebody proposes it. */
public record NewSetting(SettingName name, long value, LocalDate validFrom, String reason) {}
