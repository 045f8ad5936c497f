package lu.airsilk.setting.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import lu.airsilk.location.Zones;
import lu.airsilk.setting.told.NewSetting;
import lu.airsilk.setting.told.ToldSettings;
import lu.airsilk.shared.Refused;

/** Whether a setting can be one. */
@ApplicationScoped
class SettingCheck {

    @Inject
    ToldSettings settings;

    @Inject
    Clock clock;

    /** Refuses a value that cannot be, a day that is over, and a second value for one day; all at once. */
    void refuse(NewSetting draft) {
        Refused.together(() -> draft.name().checked(draft.value()), () -> refuseDay(draft));
    }

    private void refuseDay(NewSetting draft) {
        LocalDate day = draft.validFrom();
        if (day.isBefore(today())) {
            throw Refused.because("setting.past", day).at("validFrom");
        }
        if (settings.isTold(draft.name(), day)) {
            throw Refused.because("setting.twice", draft.name(), day).at("validFrom");
        }
    }

    /** The day by which settings hold: Zhengzhou's. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }
}
