package lu.airsilk.order.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.OrderState;
import lu.airsilk.order.draft.StoreOrdering;
import lu.airsilk.order.promise.OrderDraft;
import lu.airsilk.order.promise.PromiseChangeRow;
import lu.airsilk.shared.Reason;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class PromiseMovingTest {

    private static final String WHY = "fog";

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    PromiseMoving moving;

    @Inject
    StoreOrdering ordering;

    @Inject
    LineBook lines;

    private Ground.Goods goods;
    private Ground.Shop shop;
    private OrderNumber order;
    private ShelfForecast later;

    @BeforeEach
    void a_store_has_ordered_two_products() {
        goods = ground.onSale(2);
        shop = ground.shop();
        order = ground.ordered(shop, goods, 4);
        later = new ShelfForecast(ground.wantedBy(), ground.wantedBy().plusDays(2));
    }

    private LocalDate promised(int line) {
        return Objects.requireNonNull(ground.order(order).line(line).promise().likely());
    }

    @Test
    void another_day_is_promised_with_its_reason() {
        LocalDate before = promised(1);

        acting.doesTwice("allocator", () -> moving.promise(order, List.of(), later, WHY));

        assertEquals(List.of(later.likely(), later.likely()), List.of(promised(1), promised(2)));
        assertEquals(
                Reason.of("promise.moved", before, later.likely(), later.nineInTen(), WHY),
                ground.toldOf(new LineRef(order, 1)).getFirst());
        assertEquals(
                List.of(Reason.of("notice.promiseMoved", order, 2, later.likely(), WHY)), ground.told(shop.user()));
        LineStory story = acting.as(shop.user(), () -> lines.story(new LineRef(order, 1)));
        assertEquals(
                List.of(WHY),
                story.promises().stream().map(PromiseChangeRow::reason).toList());
        assertTrue(
                story.toldBeside().stream()
                        .noneMatch(told -> told.reason().code().equals("promise.moved")),
                "the reason is told once, with who promised the days");
    }

    @Test
    void one_line_is_promised_anew_and_the_other_stays() {
        LocalDate before = promised(1);

        acting.does("allocator", () -> moving.promise(order, List.of(2), later, WHY));

        assertEquals(List.of(before, later.likely()), List.of(promised(1), promised(2)));
    }

    @Test
    void a_promise_has_a_reason_and_days_that_make_sense() {
        LocalDate day = later.likely();
        LocalDate past = LocalDate.of(2020, 1, 1);

        acting.refuses("allocator", () -> moving.promise(order, List.of(), later, " "), "order.reasonMissing");
        acting.refuses(
                "allocator",
                () -> moving.promise(order, List.of(), new ShelfForecast(day, day.minusDays(1)), WHY),
                "promise.backwards",
                day,
                day.minusDays(1));
        acting.refuses(
                "allocator",
                () -> moving.promise(order, List.of(), new ShelfForecast(past, day), WHY),
                "order.pastDay",
                past);
    }

    @Test
    void nothing_is_promised_anew_for_a_draft_or_what_there_is_not() {
        OrderNumber draft = acting.as(
                shop.user(), () -> ordering.place(new OrderDraft(shop.code(), ground.wantedBy(), goods.cases(2))));
        OrderNumber none = new OrderNumber("SO-26-999999");

        acting.refuses(
                "allocator",
                () -> moving.promise(draft, List.of(), later, WHY),
                "order.notAccepted",
                draft.number(),
                OrderState.DRAFT);
        acting.refuses("allocator", () -> moving.promise(none, List.of(), later, WHY), "order.unknown", none);
        acting.refuses(
                "allocator", () -> moving.promise(order, List.of(9), later, WHY), "order.lineUnknown", order + "/9");
    }

    @Test
    void allocators_alone_promise() {
        acting.mayNot(() -> moving.promise(order, List.of(), later, WHY), shop.user(), "buyer", "import", "auditor");
    }
}
