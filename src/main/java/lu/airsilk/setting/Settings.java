package lu.airsilk.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import lu.airsilk.location.Zones;
import lu.airsilk.setting.told.SettingName;
import lu.airsilk.setting.told.ToldSettings;

/** What the company says of itself, as it holds today in Zhengzhou; one query each. */
@ApplicationScoped
public class Settings {

    @Inject
    ToldSettings settings;

    @Inject
    Clock clock;

    /** What the company means to fly in a year, in tonnes: 1 to 10,000,000. */
    public long targetTonnes() {
        return value(SettingName.TARGET_TONNES);
    }

    /** From a store's last order to goods handed over at the airport: an hour to thirty days. */
    public Duration orderLead() {
        return Duration.ofHours(value(SettingName.ORDER_LEAD_HOURS));
    }

    private long value(SettingName name) {
        return settings.on(name, LocalDate.now(clock.withZone(Zones.CGO))).row().value();
    }
}
