package lu.airsilk.portal.home;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.faces.Speaker;
import org.junit.jupiter.api.Test;

/** “行已晚到” was read as “came late”, and meant what a home called “晚点未到”. */
class LateWordsTest {

    private static final Map<Locale, String> LATE = Map.of(
            Locale.CHINESE, "晚点未到",
            Locale.ENGLISH, "late and not here yet",
            Locale.GERMAN, "verspätet und noch nicht da",
            Locale.FRENCH, "en retard et pas encore là");

    @Test
    void what_is_late_and_still_to_come_is_called_the_same_by_homes_orders_and_the_list_of_arrivals() {
        LATE.forEach((reader, late) -> {
            Speaker speaker =
                    new Speaker(new Texts(), sku -> Optional.empty(), name -> name, reader, LocalDate.of(2026, 11, 25));
            List.of("orderList.late", "orderView.lateLines", "arrivalList.sumLate", "HomeTask.ARRIVE_LATE")
                    .forEach(word -> List.of(1, 3).forEach(lines -> {
                        String said = speaker.say(word, lines, lines);
                        assertTrue(said.contains(late), () -> word + ": " + said);
                    }));
            String came = speaker.say("orderView.cameLateLines", 2);
            assertFalse(came.contains(late), came);
        });
    }
}
