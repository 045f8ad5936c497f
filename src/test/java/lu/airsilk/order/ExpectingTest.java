package lu.airsilk.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.platform.KeptNames;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.faces.PlaceTime;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.StoreCode;
import org.junit.jupiter.api.Test;

class ExpectingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void three_lines_are_named_with_their_days_and_of_more_it_is_said_that_there_are() {
        Expecting.Later wine = later("酒");
        Locale german = Locale.GERMAN;
        String one = "酒 " + PlaceTime.day(TODAY.plusDays(9), TODAY, german);

        assertEquals(one + "; " + one, shown(List.of(wine, wine), german));
        assertEquals(one + "; " + one + "; " + one, shown(Collections.nCopies(3, wine), german));
        assertEquals(one + "; " + one + "; " + one + "; …", shown(Collections.nCopies(4, wine), german));
    }

    @Test
    void names_as_long_as_there_can_be_have_room_in_a_notice() {
        List<Expecting.Later> lines = Collections.nCopies(3, later("名".repeat(300)));

        String named = Expecting.named(lines, TODAY);

        assertTrue(named.length() <= KeptNames.ROOM, () -> named.length() + " letters");
        Texts.LANGUAGES.forEach(reader -> assertTrue(Texts.shown(named, reader).startsWith("名")));
    }

    @Test
    void a_notice_of_before_that_named_nothing_is_told_as_it_was() {
        Texts.LANGUAGES.forEach(reader -> List.of("later", "held").forEach(code -> {
            String told = new Texts().say(Reason.of("notice." + code, "SO-2026-000001", 2L), reader);
            assertFalse(told.contains("–"), told);
        }));
    }

    @Test
    void a_store_reads_one_notice_of_an_order_whose_goods_come_on_several_ways() {
        Expecting.Slipped other = slipped("SO-26-000002", 1);

        assertEquals(
                List.of(slipped("SO-26-000001", 1, 2, 3), other),
                List.copyOf(
                        Expecting.byOrder(List.of(slipped("SO-26-000001", 2), other, slipped("SO-26-000001", 1, 3)))));
    }

    private static Expecting.Slipped slipped(String order, Integer... lines) {
        return new Expecting.Slipped(
                new OrderNumber(order),
                StoreCode.of("KF01"),
                Stream.of(lines)
                        .map(line -> new Expecting.Later(line, Names.of("", "wine"), Optional.empty()))
                        .toList());
    }

    private static Expecting.Later later(String name) {
        return new Expecting.Later(1, new Names(name, name, name, name, ""), Optional.of(TODAY.plusDays(9)));
    }

    private static String shown(List<Expecting.Later> lines, Locale reader) {
        return Texts.shown(Expecting.named(lines, TODAY), reader);
    }
}
