package lu.airsilk.catalogue.retail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Services;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class RetailKeepingTest {

    private static final AtomicInteger RUNNING = new AtomicInteger();

    @Inject
    Acting acting;

    @Inject
    RetailKeeping keeping;

    @Inject
    RetailBook book;

    private final String own = "T" + RUNNING.incrementAndGet() + "_";

    private RetailCode code(String rest) {
        return new RetailCode(own + rest);
    }

    private NewRetailCategory says(String rest, String zh, Optional<RetailCode> parent, OptionalInt place) {
        return new NewRetailCategory(code(rest), Names.of(zh, ""), parent, place);
    }

    private NewRetailCategory says(String rest, String zh) {
        return says(rest, zh, Optional.empty(), OptionalInt.empty());
    }

    private List<String> shown() {
        return acting.as("store.kaifeng", book::rows).stream()
                .map(row -> row.code().code())
                .filter(code -> code.startsWith(own))
                .map(code -> code.substring(own.length()))
                .toList();
    }

    @Test
    void a_category_is_in_force_at_once_and_comes_last_until_it_is_given_a_place() {
        acting.twice("buyer", () -> keeping.say(says("WINE", "酒水")));
        acting.does("buyer", () -> keeping.say(says("BABY", "母婴")));
        assertEquals(List.of("WINE", "BABY"), shown());

        acting.does("buyer", () -> keeping.say(says("BABY", "婴儿", Optional.empty(), OptionalInt.of(1))));
        assertEquals(List.of("BABY", "WINE"), shown());
        assertEquals(
                "婴儿",
                acting.as("till.kaifeng", () -> book.row(code("BABY"))).names().zh());

        acting.mayNot(() -> keeping.say(says("TEA", "茶")), "quality", "store.kaifeng");
        acting.doesTwice("buyer", () -> keeping.withdraw(code("BABY")));
        assertEquals(List.of("WINE"), shown());
        acting.refuses("buyer", () -> keeping.withdraw(code("BABY")), "retailCategory.unknown", code("BABY"));
    }

    @Test
    void who_changes_what_another_has_changed_meanwhile_is_told_so() {
        acting.does("buyer", () -> keeping.say(says("WINE", "酒水")));
        acting.does("buyer", () -> keeping.say(says("WINE", "酒")));

        acting.refusesStale("buyer", () -> keeping.say(says("WINE", "红酒")));

        assertEquals(
                "酒", acting.as("buyer", () -> book.row(code("WINE"))).names().zh());
    }

    @Test
    void behind_the_last_place_there_is_none() {
        RailOrder order = new RailOrder(List.of());
        assertEquals(10, order.take(says("FIRST", "一")).place());
        order.take(says("NEAR", "近", Optional.empty(), OptionalInt.of(9_995)));
        assertEquals(9_999, order.take(says("LAST", "末")).place());

        Refused refused = assertThrows(Refused.class, () -> order.take(says("NEXT", "又")));

        assertEquals("retailCategory.full", refused.refusals().getFirst().code());
        assertEquals(9_999, order.take(says("LAST", "末尾")).place(), "which stays where it is");
    }

    @Test
    void two_stand_above_each_other_and_no_third() {
        acting.does("buyer", () -> keeping.say(says("DRINKS", "酒水")));
        var below = Optional.of(code("DRINKS"));
        acting.does("buyer", () -> keeping.say(says("BEER", "啤酒", below, OptionalInt.empty())));

        NewRetailCategory third = says("ALE", "艾尔", Optional.of(code("BEER")), OptionalInt.empty());
        acting.refuses("buyer", () -> keeping.say(third), "retailCategory.deep", code("ALE"));
        acting.does("buyer", () -> keeping.say(says("FOOD", "食品")));
        NewRetailCategory moved = says("DRINKS", "酒水", Optional.of(code("FOOD")), OptionalInt.empty());
        acting.refuses("buyer", () -> keeping.say(moved), "retailCategory.deep", code("DRINKS"));
        NewRetailCategory lost = says("TEA", "茶", Optional.of(code("NONE")), OptionalInt.empty());
        acting.refuses("buyer", () -> keeping.say(lost), "retailCategory.parent", code("NONE"));

        acting.refuses("buyer", () -> keeping.withdraw(code("DRINKS")), "retailCategory.children", code("DRINKS"), 1L);
        acting.does("buyer", () -> keeping.withdraw(code("BEER")));
        acting.does("buyer", () -> keeping.withdraw(code("DRINKS")));
    }

    @Test
    void what_cannot_be_a_category_is_refused_at_its_field() {
        assertEquals(List.of("retailCategory.shape at code"), refused("酒", Map.of("zh", "酒水"), null, null));
        assertEquals(List.of("retailCategory.reserved at code"), refused("other", Map.of("zh", "其他"), null, null));
        assertEquals(List.of("retailCategory.noName at names"), refused("WINE", Map.of("en", "Wine"), null, null));
        assertEquals(List.of("retailCategory.noName at names"), refused("WINE", Map.of(), null, null));
        assertEquals(
                List.of("retailCategory.long at names"), refused("WINE", Map.of("zh", "酒".repeat(41)), null, null));
        assertEquals(List.of("field.word at names"), refused("WINE", Map.of("zh", "酒", "it", "vino"), null, null));
        assertEquals(List.of("retailCategory.place at place"), refused("WINE", Map.of("zh", "酒水"), null, 10_000L));
        assertEquals(List.of("retailCategory.deep at parent"), refused("WINE", Map.of("zh", "酒水"), "wine", null));
        assertEquals(
                List.of("retailCategory.shape at code", "retailCategory.noName at names"),
                refused("1", Map.of(), null, null));
    }

    private static List<String> refused(
            String code, Map<String, String> names, @Nullable String parent, @Nullable Long place) {
        return assertThrows(Refused.class, () -> new NewRetailCategoryJson(code, names, parent, place).checked())
                .refusals()
                .stream()
                .map(no -> no.code() + " at " + no.field().orElse(""))
                .toList();
    }

    @Test
    void a_list_is_taken_whole_or_not_at_all_and_is_tried_before() {
        String wrong = "code,names.zh,parent\n%1$sFOOD,食品,\n%1$sOIL,,%1$sFOOD\n%1$sTEA,茶,%1$sNONE\n".formatted(own);
        List<Refusal> refusals =
                acting.refused("buyer", () -> keeping.sayAll(list(wrong))).refusals();
        assertEquals(
                List.of(3, 4), refusals.stream().map(no -> no.row().orElse(0)).toList());
        assertEquals(List.of(), shown());

        String right = "code,names.zh,parent\n%1$sFOOD,食品,\n%1$sOIL,粮油,%1$sFOOD\n".formatted(own);
        assertEquals(2, acting.as("buyer", () -> book.triedAll(list(right))).size());
        assertEquals(List.of(), shown(), "only tried");
        assertEquals(2, acting.twice("buyer", () -> keeping.sayAll(list(right))).size());
        assertEquals(List.of("FOOD", "OIL"), shown());
        RetailCategoryRow tried = acting.as("buyer", () -> book.tried(says("FOOD", "全部食品")));
        RetailCategoryRow kept = acting.as("buyer", () -> book.row(code("FOOD")));
        assertEquals(kept.place(), tried.place(), "it stays where it is");
        assertTrue(tried.names().zh().startsWith("全部"));
    }

    private static ListSheet<NewRetailCategory> list(String text) {
        return NewRetailCategoryJson.list(text.getBytes(StandardCharsets.UTF_8));
    }
}
