package lu.airsilk.setting.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.setting.Settings;
import lu.airsilk.setting.told.NewSetting;
import lu.airsilk.setting.told.SettingName;
import lu.airsilk.setting.told.SettingRow;
import lu.airsilk.shared.Refused;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Services;
import lu.airsilk.testbed.SheetText;
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
                new SettingBook.Trial("ORDER_LEAD_HOURS", 120, 90, List.of()),
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
        ListSheet<NewSetting> one = list(List.of("ORDER_LEAD_HOURS,1,2035-03-03,test"));

        acting.mayNot(() -> keeping.propose(lead(1, DAY)), others);
        acting.mayNot(() -> keeping.approve(id), others);
        acting.mayNot(() -> keeping.withdraw(id), others);
        acting.mayNot(() -> keeping.proposeAll(one), others);
        acting.mayNot(() -> keeping.approveAll(List.of(id)), others);
        acting.mayNot(() -> book.tried(lead(1, DAY)), others);
        acting.mayNot(() -> book.triedAll(one), others);
        acting.mayNot(() -> book.inForce(DAY), "store.kaifeng", "buyer", "carrier");
        acting.refusesStale("admin2", () -> keeping.approve(id));
    }

    @Test
    void a_list_is_proposed_whole_or_not_at_all_and_what_is_wrong_stands_at_its_row() {
        List<String> good = List.of("TARGET_TONNES,210000,2041-01-02,plan", "ORDER_LEAD_HOURS,80,2041-01-02,plan");
        List<String> broken = List.of(
                good.getFirst(),
                "TONNES,many,tomorrow,",
                "PROMOTION_PERCENT,20,2000-01-02,plan",
                "TARGET_TONNES,220000,2041-01-02,plan");
        List<String> wrong = List.of(
                "3 list.number value",
                "3 field.day validFrom",
                "3 field.word name",
                "3 field.missing reason",
                "4 setting.value value",
                "4 setting.past validFrom",
                "5 list.twice ");

        assertEquals(wrong, SheetText.wrong(acting.refused("admin", () -> keeping.proposeAll(list(broken)))));
        assertEquals(wrong, SheetText.wrong(acting.refused("admin", () -> book.triedAll(list(broken)))));
        assertEquals(List.of(), told(LocalDate.of(2041, 1, 2)), "the good row is not kept either");
        assertEquals(
                List.of(210_000L, 80L),
                acting.as("admin", () -> book.triedAll(list(good))).stream()
                        .map(SettingBook.Trial::after)
                        .toList());
        assertEquals(List.of(), told(LocalDate.of(2041, 1, 2)), "a trial writes nothing");

        List<Long> proposed = acting.as("admin", () -> keeping.proposeAll(list(good)));

        acting.refuses("admin", () -> approved(proposed), "proposal.own");
        acting.as("admin2", () -> approved(proposed));
        assertEquals(
                List.of("ORDER_LEAD_HOURS 80 IN_FORCE", "TARGET_TONNES 210000 IN_FORCE"),
                told(LocalDate.of(2041, 1, 2)));
    }

    @Test
    void what_is_in_force_goes_out_in_the_columns_of_the_list_and_comes_in_again_for_another_day() {
        LocalDate day = LocalDate.of(2044, 1, 2);
        List<SettingRow> before = acting.as("admin", () -> book.inForce(book.today()));

        List<Long> proposed = acting.as("admin", () -> {
            String again = out().replaceAll("\\d{4}-\\d\\d-\\d\\d", day.toString());
            return keeping.proposeAll(NewSettingJson.list(SheetText.file(again)));
        });

        acting.as("admin2", () -> approved(proposed));
        assertEquals(figures(before), figures(acting.as("admin", () -> book.inForce(day))));
        assertEquals(SettingName.values().length, told(day).size());
    }

    /** No view is open here that would give the page its services. */
    @SuppressWarnings("UnnecessaryAssignment")
    private String out() {
        SettingSheetPage sheet = new SettingSheetPage();
        sheet.book = book;
        return SheetText.written(sheet::write);
    }

    private int approved(List<Long> proposals) {
        keeping.approveAll(proposals);
        return proposals.size();
    }

    private static List<String> figures(List<SettingRow> settings) {
        return settings.stream()
                .map(row ->
                        row.name() + " " + row.value() + " " + row.proposal().reason())
                .toList();
    }

    /** What anybody has said for that day. */
    private List<String> told(LocalDate day) {
        return acting.as("admin", () -> book.all(Paging.first(500))).items().stream()
                .filter(row -> row.proposal().validFrom().equals(day))
                .map(row ->
                        row.name() + " " + row.value() + " " + row.proposal().state())
                .sorted()
                .toList();
    }

    private static ListSheet<NewSetting> list(List<String> rows) {
        String text = "name,value,validFrom,reason\n" + String.join("\n", rows);
        return NewSettingJson.list(SheetText.file(text));
    }
}
