package lu.airsilk.setting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lu.airsilk.location.Zones;
import lu.airsilk.setting.told.SettingName;
import lu.airsilk.setting.told.ToldSettings;

/** What the company says of itself, as it holds today in Zhengzhou. One query each for a request. */
@RequestScoped
public class Settings {

    @Inject
    ToldSettings settings;

    @Inject
    Clock clock;

    private final Map<Asked, Long> known = new HashMap<>();

    private record Asked(SettingName name, LocalDate day) {}

    /** What the company means to fly in a year, in tonnes: 1 to 10,000,000. */
    public long targetTonnes() {
        return value(SettingName.TARGET_TONNES);
    }

    /** What all who ship fly on the route in a year, in tonnes: up to 10,000,000; 0 while nobody has told it. */
    public long routeTonnes() {
        return value(SettingName.ROUTE_TONNES);
    }

    /** From a store's last order to goods handed over at the airport: an hour to thirty days. */
    public Duration orderLead() {
        return Duration.ofHours(value(SettingName.ORDER_LEAD_HOURS));
    }

    /** What a promotion sells, in percent of the usual, as long as no other has shown it: 100 to 3000. */
    public long promotionPercent() {
        return value(SettingName.PROMOTION_PERCENT);
    }

    private long value(SettingName name) {
        return known.computeIfAbsent(
                new Asked(name, LocalDate.now(clock.withZone(Zones.CGO))),
                asked -> settings.on(asked.name(), asked.day()).row().value());
    }
}
