package lu.airsilk.order.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lu.airsilk.identity.People;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.notice.bell.NoticeBoard;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.platform.Texts;
import lu.airsilk.remark.RemarkRow;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class LineTalkingTest {

    private static final List<String> ASKABLE = List.of("@allocator", "@allocator2", "@buyer", "@finance", "@finance2");

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    LineTalking talking;

    @Inject
    LineBook lines;

    @Inject
    NoticeBoard board;

    @Inject
    People people;

    @Inject
    StoreDirectory stores;

    private Ground.Shop shop;
    private OrderNumber order;
    private LineRef line;

    @BeforeEach
    void a_store_has_ordered() {
        shop = ground.shop();
        order = ground.ordered(shop, ground.onSale(1), 4);
        line = new LineRef(order, 1);
    }

    @Test
    void who_is_spoken_to_hears_the_bell_once() {
        acting.twice(shop.user(), () -> talking.say(line, "when does it come, @allocator?"));

        Reason told = ground.told("allocator").getFirst();
        assertEquals("notice.spoken", told.code());
        assertEquals(
                acting.byItself(() -> people.calledOf(shop.user())),
                told.arguments().getFirst());
        assertEquals(
                acting.byItself(() -> Texts.kept(Objects.requireNonNull(
                                stores.whoeverActs(Set.of(shop.code())).get(shop.code()))
                        .names())),
                told.arguments().get(1));
        assertFalse(told.arguments().get(2).isBlank(), "the product");
        assertEquals(
                List.of("when does it come, @allocator?", line.toString()),
                told.arguments().subList(3, 5));
        assertEquals(
                List.of("when does it come, @allocator?"),
                acting.as(shop.user(), () -> lines.story(line)).remarks().stream()
                        .map(RemarkRow::words)
                        .toList());
    }

    @Test
    void who_opens_the_line_has_read_what_they_were_told_of_it_and_nothing_of_another() {
        acting.as("allocator", () -> talking.say(line, "on Friday, @" + shop.user()));
        LineRef other = new LineRef(ground.ordered(shop, ground.onSale(1), 4), 1);
        int before = acting.as(shop.user(), board::fresh);

        acting.does(shop.user(), () -> talking.read(other));
        assertEquals(before, acting.as(shop.user(), board::fresh));

        acting.does(shop.user(), () -> talking.read(line));
        assertEquals(before - 1, acting.as(shop.user(), board::fresh));
    }

    @Test
    void the_store_is_answered_and_hears_it() {
        acting.as("allocator", () -> talking.say(line, "on Friday, @" + shop.user()));

        Reason told = ground.told(shop.user()).getFirst();
        assertEquals("notice.spoken", told.code());
        assertTrue(told.arguments().get(1).contains("Allocation"), "where they work: " + told);
        assertEquals("on Friday, @" + shop.user(), told.arguments().get(3));
    }

    @Test
    void nobody_speaks_to_those_who_cannot_see_it() {
        String other = ground.shop().user();

        requireUnheard(other, "comment.unknown");
        requireUnheard("nobody", "comment.unknown");
        requireUnheard("import", "comment.unheard");
    }

    /** Other tests may have let in more people who can be asked. */
    private void requireUnheard(String name, String code) {
        Refusal refusal = acting.refused(shop.user(), () -> talking.say(line, "@" + name + " look"))
                .refusals()
                .getFirst();
        List<String> askable = List.of(refusal.arguments().getLast().toString().split(" "));

        assertEquals(
                List.of(code, name), List.of(refusal.code(), refusal.arguments().getFirst()));
        assertTrue(askable.containsAll(ASKABLE), askable.toString());
        assertFalse(askable.contains("@import") || askable.contains("@" + shop.user()), askable.toString());
    }

    /** Who drives the truck is asked as a desk, opens the line without its prices, and answers. */
    @Test
    void the_hub_is_asked_about_a_line_and_answers() {
        assertTrue(acting.as(shop.user(), () -> talking.heard(order)).contains(new LineTalking.Heard("hub", Role.HUB)));
        assertEquals(Set.of("hub"), acting.as(shop.user(), () -> talking.say(line, "@hub when does it leave?")));

        assertEquals(
                FrozenPrice.NONE,
                acting.as("hub", () -> lines.story(line)).line().price());
        assertEquals(
                Set.of(shop.user()), acting.as("hub", () -> talking.say(line, "@" + shop.user() + " on Thursday.")));
        assertTrue(acting.as("hub", () -> talking.heard(order)).stream().noneMatch(heard -> heard.as() == Role.HUB));
    }

    @Test
    void nothing_and_too_much_are_not_said() {
        acting.refuses(shop.user(), () -> talking.say(line, " "), "comment.empty");
        acting.refuses(shop.user(), () -> talking.say(line, "a".repeat(2_001)), "comment.tooLong", 2_001, 2_000);
    }

    @Test
    void those_are_named_who_can_be_spoken_to_first_who_know_when_goods_come() {
        List<LineTalking.Heard> heard = acting.twice(shop.user(), () -> talking.heard(order));

        assertEquals(
                List.of(new LineTalking.Heard("hub", Role.HUB), new LineTalking.Heard("allocator", Role.ALLOCATION)),
                heard.subList(0, 2));
        assertTrue(heard.stream().noneMatch(person -> person.name().equals(shop.user())), "not oneself");
        assertTrue(
                acting.as("buyer", () -> talking.heard(order)).contains(new LineTalking.Heard(shop.user(), Role.STORE)),
                "the store's own people");
    }

    @Test
    void who_works_at_the_hub_and_elsewhere_is_not_named_as_the_hub_beside_its_desk() {
        ground.person(Role.HUB, Role.ALLOCATION);

        assertEquals(
                List.of("hub"),
                acting.as(shop.user(), () -> talking.heard(order)).stream()
                        .filter(heard -> heard.as() == Role.HUB)
                        .map(LineTalking.Heard::name)
                        .toList());
    }

    @Test
    void who_only_reads_says_nothing_and_another_store_sees_nothing() {
        String other = ground.shop().user();
        LineRef none = new LineRef(order, 9);

        acting.mayNot(() -> talking.say(line, "well"), "auditor", "carrier");
        acting.mayNot(() -> talking.heard(order), "carrier");
        acting.refuses(other, () -> talking.say(line, "well"), "order.unknown", order);
        acting.refuses(other, () -> talking.heard(order), "order.unknown", order);
        acting.refuses(shop.user(), () -> talking.say(none, "well"), "order.lineUnknown", none.toString());
    }
}
