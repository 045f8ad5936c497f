package lu.airsilk.notice.bell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lu.airsilk.shared.Reason;
import org.junit.jupiter.api.Test;

class NoticeWordsTest {

    @Test
    void a_notice_is_titled_by_what_it_is_about() {
        assertEquals(
                new NoticeWords("订单 SO-26-000123 分货结果", "2 种少 5 箱：牛奶 3/14 · 黄油 0/1"),
                NoticeWords.of("订单 SO-26-000123 分货结果：2 种少 5 箱：牛奶 3/14 · 黄油 0/1"));
        assertEquals(
                new NoticeWords("Commande SO-26-000123", "2 cartons de moins, du lait et du beurre"),
                NoticeWords.of("Commande SO-26-000123\u00a0: 2 cartons de moins, du lait et du beurre"));
    }

    @Test
    void a_figure_stays_in_its_sentence() {
        String offloaded = "Air waybill 172-43012465, pieces offloaded: 4";
        assertEquals(new NoticeWords(offloaded, ""), NoticeWords.of(offloaded));
    }

    @Test
    void a_colon_in_what_somebody_wrote_parts_nothing() {
        assertEquals(
                new NoticeWords("CV9736 leaves later, crew: ill", ""),
                NoticeWords.of(
                        Reason.of("flight.late", "CV9736", "crew: ill"),
                        late -> "%s leaves later, %s".formatted(late.arguments().toArray())));
        assertEquals(
                new NoticeWords("CV9736 延误", "机组：机长生病：须另行派人"),
                NoticeWords.of(
                        Reason.of("flight.late", "CV9736", "机组：机长生病：须另行派人"),
                        late -> "%s 延误：%s".formatted(late.arguments().toArray())));
        assertEquals(
                new NoticeWords("Delayed (crew:)", "3 orders arrive later"),
                NoticeWords.of(
                        Reason.of("flight.late", "crew:"),
                        late -> "Delayed (%s): 3 orders arrive later"
                                .formatted(late.arguments().toArray())));
    }

    @Test
    void a_time_of_day_parts_nothing_and_neither_does_a_colon_that_comes_late() {
        assertEquals(new NoticeWords("There at 14:30", ""), NoticeWords.of("There at 14:30"));
        String late = "a".repeat(61) + ": b";
        assertEquals(new NoticeWords(late, ""), NoticeWords.of(late));
    }
}
