package lu.airsilk.setting.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.setting.Settings;
import lu.airsilk.setting.told.NewSetting;
import lu.airsilk.setting.told.SettingName;
import lu.airsilk.shared.Refused;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the company says of itself is said by two administrators. */
@ExtendWith(Services.class)
class SettingKeepingTest {

    private static final LocalDate DAY = LocalDate.of(2035, 3, 3);

    @Inject
    Acting acting;

    @Inject
    SettingBook book;

    @Inject
    SettingKeeping keeping;

    @Inject
    Settings settings;

    private static NewSetting lead(long hours, LocalDate from) {
        return new NewSetting(SettingName.ORDER_LEAD_HOURS, hours, from, "test");
    }

    @Test
    void a_figure_holds_from_its_day_on_once_a_second_administrator_has_brought_it_into_force() {
        LocalDate day = acting.byItself(book::today).plusYears(3);
        long id = acting.as("admin", () -> keeping.propose(lead(120, day)));
        assertEquals(Duration.ofDays(4), leadOn(day), "a proposal moves nothing");

        acting.refuses("admin", () -> keeping.approve(id), "proposal.own");
        acting.does("admin2", () -> keeping.approve(id));

        assertEquals(Duration.ofDays(4), leadOn(day.minusDays(1)));
        assertEquals(Duration.ofDays(5), leadOn(day));
        assertEquals(200_000, acting.byItself(settings::targetTonnes), "of another nothing was said");
        assertEquals(
                new SettingBook.Trial("ORDER_LEAD_HOURS", 120, 90),
                acting.as("admin", () -> book.tried(lead(90, day.plusDays(1)))));
    }

    private Duration leadOn(LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(Zones.CGO).toInstant();
        AtomicReference<Duration> lead = new AtomicReference<>(Duration.ZERO);
        PortalClock.at(noon, () -> lead.set(acting.byItself(settings::orderLead)));
        return lead.get();
    }

    @Test
    void what_cannot_be_is_refused_all_at_once_each_at_its_field() {
        LocalDate yesterday = acting.byItself(book::today).minusDays(1);

        Refused refused = acting.refused("admin", () -> keeping.propose(lead(0, yesterday)));

        assertEquals(
                List.of("setting.value value", "setting.past validFrom"),
                refused.refusals().stream()
                        .map(refusal -> refusal.code() + " " + refusal.field().orElseThrow())
                        .toList());
    }

    @Test
    void of_one_setting_there_is_one_figure_a_day_until_it_is_withdrawn() {
        long id = acting.as("admin", () -> keeping.propose(lead(72, DAY)));
        acting.refuses(
                "admin2", () -> keeping.propose(lead(60, DAY)), "setting.twice", SettingName.ORDER_LEAD_HOURS, DAY);
        acting.does("admin2", () -> keeping.withdraw(id));
        acting.as("admin2", () -> keeping.propose(lead(60, DAY)));
    }

    @Test
    void settings_are_for_administrators() {
        long id = acting.as("admin", () -> keeping.propose(lead(72, DAY.plusDays(9))));
        String[] others = {"buyer", "import", "store.kaifeng", "finance", "auditor", "carrier"};

        acting.mayNot(() -> keeping.propose(lead(1, DAY)), others);
        acting.mayNot(() -> keeping.approve(id), others);
        acting.mayNot(() -> keeping.withdraw(id), others);
        acting.mayNot(() -> book.tried(lead(1, DAY)), others);
        acting.mayNot(() -> book.inForce(DAY), "store.kaifeng", "buyer", "carrier");
        acting.refusesStale("admin2", () -> keeping.approve(id));
    }
}
