package lu.airsilk.portal.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lu.airsilk.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HomeTaskTest {

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource(HomeTask.class)
    void one_and_two_of_a_task_are_said_differently_but_in_chinese(HomeTask task) {
        List<Locale> withoutSingular = Texts.LANGUAGES.stream()
                .filter(language -> said(task, 1, language).equals(said(task, 2, language)))
                .toList();

        assertEquals(List.of(Locale.forLanguageTag("zh-CN")), withoutSingular);
    }

    @ParameterizedTest
    @EnumSource(HomeTask.class)
    void a_task_is_said_without_its_number_which_stands_before_it(HomeTask task) {
        List<String> faulty = Texts.LANGUAGES.stream()
                .flatMap(language -> Stream.of(said(task, 1, language), said(task, 2, language)))
                .filter(words -> words.isBlank() || words.matches("(HomeTask|\\d).*|.*[{}|#<].*"))
                .toList();

        assertEquals(List.of(), faulty);
    }

    @Test
    void one_delivery_and_two_deliveries_wait_for_their_store() {
        List<String> said = Texts.LANGUAGES.stream()
                .flatMap(language -> Stream.of(1, 2).map(count -> said(HomeTask.CONFIRM_DELIVERIES, count, language)))
                .toList();

        assertEquals(
                List.of(
                        "delivery to confirm",
                        "deliveries to confirm",
                        "张配送单待收货",
                        "张配送单待收货",
                        "livraison à confirmer",
                        "livraisons à confirmer",
                        "Lieferung zu bestätigen",
                        "Lieferungen zu bestätigen"),
                said);
    }

    @ParameterizedTest
    @EnumSource(names = {"ARRIVE_LATE", "ARRIVE_SOON", "SELL_SOON"})
    void a_task_that_speaks_of_products_counts_each_once(HomeTask task) {
        assertTrue(said(task, 2, Locale.ENGLISH).contains("products"), said(task, 2, Locale.ENGLISH));
        assertTrue(task.query().startsWith("select count(distinct l.sku)"), task.query());
    }

    private String said(HomeTask task, long count, Locale language) {
        return texts.say("HomeTask." + task, List.of(count), language);
    }
}
