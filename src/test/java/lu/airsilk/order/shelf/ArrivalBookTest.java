package lu.airsilk.order.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderProgress;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Cases;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of nine cases two were given and wait for their truck; of the seven others the supplier has said a day for five. */
@ExtendWith(Services.class)
class ArrivalBookTest {

    private static final LocalDate LATER = LocalDate.of(2031, 3, 4);

    private static final LocalDate OVER = LocalDate.of(2020, 3, 4);

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    ArrivalBook book;

    @Inject
    OrderProgress progress;

    private Ground.Goods goods;
    private Ground.Shop shop;
    private LineRef line;

    @BeforeEach
    void two_of_nine_are_given_and_five_foreseen() {
        goods = ground.onSale(1);
        shop = ground.shop();
        line = new LineRef(ground.ordered(shop, goods, 9), 1);
        ground.lot(goods, 2 * Ground.PACK.unitsPerCase());
        ground.shared(goods);
        acting.byItself(() -> ground.foreseen(line, 5, LATER));
    }

    @Test
    void a_line_comes_on_two_days_where_its_supplier_has_said_another_for_the_rest() {
        List<ArrivalRow> coming = acting.as(shop.user(), () -> book.of(goods.first()));

        assertEquals(List.of(2L, 5L), coming.stream().map(ArrivalRow::coming).toList());
        assertEquals(List.of(2L, 0L), coming.stream().map(ArrivalRow::given).toList());
        assertEquals(LATER, coming.getLast().expected());
        assertEquals(
                List.of(2L),
                acting.as(shop.user(), () -> book.waiting(goods.first())).stream()
                        .map(ArrivalBook.Waiting::cases)
                        .toList(),
                "of which nobody has said a day");
    }

    /** The order's page says of it “5 of 7 on the day, the others later”: no list may call the others without a day. */
    @Test
    void beside_those_that_are_foreseen_the_others_come_on_the_later_day_that_was_promised() {
        LineRef other = new LineRef(ground.ordered(shop, goods, 7), 1);
        LocalDate promised = Objects.requireNonNull(
                ground.order(other.order()).line(1).promise().likely());
        acting.byItself(() -> ground.foreseen(other, 4, promised.minusDays(1)));

        List<ArrivalRow> coming = acting.as(shop.user(), () -> book.of(goods.first())).stream()
                .filter(row -> row.order().equals(other.order().number()))
                .toList();

        assertEquals(List.of(4L, 3L), coming.stream().map(ArrivalRow::coming).toList());
        assertEquals(
                List.of(promised.minusDays(1), promised),
                coming.stream().map(ArrivalRow::expected).toList());
        assertTrue(acting.as(shop.user(), () -> book.waiting(goods.first())).stream()
                .noneMatch(row -> row.order().equals(other.order().number())));
    }

    @Test
    void the_list_of_a_day_and_home_count_the_same() {
        List<ArrivalRow> then = acting.as(
                shop.user(), () -> book.rows(LATER, LATER, Paging.first(9)).items());
        List<OrderProgress.Expected> home = acting.as(shop.user(), () -> progress.expected(10));

        assertEquals(List.of(5L), then.stream().map(ArrivalRow::coming).toList());
        assertEquals(
                Set.of(Cases.of(2), Cases.of(5)),
                home.stream().map(OrderProgress.Expected::cases).collect(Collectors.toSet()));
    }

    @Test
    void the_rest_keeps_its_day_though_customs_hold_what_was_given() {
        acting.byItself(() -> ground.grounded(line));

        assertEquals(
                List.of(5L),
                acting.as(shop.user(), () -> book.of(goods.first())).stream()
                        .map(ArrivalRow::coming)
                        .toList());
        OrderProgress.Underway order =
                acting.as(shop.user(), () -> progress.underway(10)).getFirst();
        assertEquals(LATER, order.day());
        assertEquals(Cases.of(4), order.waiting(), "two that are held, two of which nobody has said a day");
    }

    @Test
    void two_rows_of_a_line_that_come_on_one_day_are_two_rows_of_the_list() {
        LocalDate given =
                acting.as(shop.user(), () -> book.of(goods.first())).getFirst().expected();
        acting.byItself(() -> ground.foreseen(line, 5, given));

        List<Long> ofEach = IntStream.range(0, 2)
                .mapToObj(page -> acting.as(shop.user(), () -> book.rows(given, given, new Paging(page, 1, "-order"))))
                .map(page -> page.items().getFirst().given())
                .toList();

        assertEquals(List.of(0L, 2L), ofEach);
    }

    @Test
    void a_product_of_two_orders_is_two_lines_and_one_product() {
        Ground.Shop other = ground.shop();
        Ground.Goods two = ground.onSale(2);
        ground.lot(two, 60);
        ground.ordered(other, new Ground.Goods(two.supplier(), two.skus().subList(0, 1)), 2);
        ground.ordered(other, new Ground.Goods(two.supplier(), two.skus().subList(0, 1)), 3);

        assertEquals(new ArrivalBook.Sum(2, 1, 0, 0), sum(other));
        assertEquals(new ArrivalBook.Sum(2, 1, 0, 0), sum(shop), "on two days");
        assertEquals(new ArrivalBook.Sum(0, 0, 0, 0), sum(ground.shop()));
    }

    /** The order’s head says “1 line is late”, home “1 product”: the list that home leads to says both. */
    @Test
    void what_is_late_is_told_by_lines_as_its_order_does_and_by_products_as_home_does() {
        LineRef other = new LineRef(ground.ordered(shop, goods, 3), 1);
        acting.byItself(() -> ground.foreseen(other, 3, OVER));
        acting.byItself(() -> ground.foreseen(line, 5, OVER));

        ArrivalBook.Sum sum = sum(shop);

        assertEquals(List.of(3L, 2L, 1L), List.of(sum.lines(), sum.lateLines(), sum.lateProducts()));
    }

    private ArrivalBook.Sum sum(Ground.Shop of) {
        return acting.as(of.user(), () -> book.sum(ArrivalBook.FIRST_DAY, ArrivalBook.LAST_DAY));
    }
}
