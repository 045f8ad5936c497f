package lu.airsilk.setting.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.setting.told.NewSetting;
import lu.airsilk.setting.told.SettingName;
import lu.airsilk.shared.Reason;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Before a setting moves, an administrator reads which flights, lines and promotions would move with it. */
@ExtendWith(Services.class)
class SettingMovesTest {

    @Inject
    Acting acting;

    @Inject
    Freight freight;

    @Inject
    SettingBook book;

    private SettingBook.Trial tried(SettingName name, long value, LocalDate from) {
        return acting.as("admin", () -> book.tried(new NewSetting(name, value, from, "test")));
    }

    private LocalDate today() {
        return acting.byItself(book::today);
    }

    private static long figure(List<Reason> moves, String code) {
        return moves.stream()
                .filter(move -> move.code().equals(code))
                .mapToLong(move -> Long.parseLong(move.arguments().getFirst()))
                .sum();
    }

    @Test
    void a_longer_lead_names_the_flights_whose_cut_off_comes_sooner_and_the_lines_promised_by_them() {
        LocalDate day = today(); // other tests have flights of the next days, too
        freight.flight(10);
        List<Reason> before = tried(SettingName.ORDER_LEAD_HOURS, 120, day).moves();

        freight.flight(7);
        freight.flight(12);
        freight.bought(3);
        List<Reason> after = tried(SettingName.ORDER_LEAD_HOURS, 120, day).moves();

        assertEquals(figure(before, "setting.cutOffsEarlier") + 2, figure(after, "setting.cutOffsEarlier"));
        assertEquals("24", after.getFirst().arguments().get(1));
        assertEquals(figure(before, "setting.cutOffLines") + 1, figure(after, "setting.cutOffLines"));
    }

    @Test
    void a_flight_for_which_nobody_can_order_any_more_or_again_is_counted() {
        LocalDate day = today().plusDays(1);
        SettingBook.Trial longer = tried(SettingName.ORDER_LEAD_HOURS, 240, day);
        SettingBook.Trial shorter = tried(SettingName.ORDER_LEAD_HOURS, 24, day);

        freight.flight(9); // some four and some eight days after that day begins
        freight.flight(4);

        assertEquals(
                figure(longer.moves(), "setting.cutOffsClosed") + 1,
                figure(tried(SettingName.ORDER_LEAD_HOURS, 240, day).moves(), "setting.cutOffsClosed"));
        assertEquals(
                figure(shorter.moves(), "setting.cutOffsOpened") + 1,
                figure(tried(SettingName.ORDER_LEAD_HOURS, 24, day).moves(), "setting.cutOffsOpened"));
        assertTrue(figure(shorter.moves(), "setting.cutOffsEarlier") == 0, "these come later");
    }

    @Test
    void what_nothing_open_reckons_with_moves_nothing() {
        assertEquals(
                List.of(), tried(SettingName.TARGET_TONNES, 210_001, today()).moves());
        assertEquals(
                List.of(),
                tried(SettingName.ORDER_LEAD_HOURS, 96, today().plusDays(1)).moves(),
                "the same figure");
    }
}
