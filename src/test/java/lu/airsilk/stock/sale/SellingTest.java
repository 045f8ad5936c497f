package lu.airsilk.stock.sale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.location.Place;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.SalesBook;
import lu.airsilk.stock.till.SalesDraft;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class SellingTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Selling selling;

    @Inject
    SalesBook book;

    @Inject
    Clock clock;

    private Ground.Goods goods;
    private Ground.Shop shop;
    private LotNumber first;
    private LotNumber second;
    private LocalDate today;

    @BeforeEach
    void a_store_has_two_lots_of_a_product() {
        goods = ground.onSale(2);
        shop = ground.shop();
        first = ground.shelved(goods, shop, 5);
        second = ground.shelved(goods, shop, 7);
        today = clock.instant().atZone(Zones.CGO).toLocalDate();
    }

    @AfterEach
    void all_adds_up() {
        ground.requireThatAllAddsUp();
    }

    private SalesDraft sold(SalesDraft.Line... lines) {
        return new SalesDraft(shop.code(), today, List.of(lines));
    }

    private SalesDraft.Line line(long units) {
        return new SalesDraft.Line(goods.first(), Units.of(units), 1);
    }

    private List<Long> left() {
        Place shelf = Place.store(shop.code());
        return List.of(ground.units(first, shelf), ground.units(second, shelf));
    }

    @Test
    void what_is_sold_leaves_the_shelf_by_the_lot_that_expires_first() {
        String report = acting.twice(shop.user(), () -> selling.sell(sold(line(8))));

        assertEquals(List.of(0L, 4L), left());
        assertEquals(3, ground.units(second, Place.SOLD));
        assertEquals(report, acting.as(shop.user(), () -> book.row(report)).number());
        assertEquals(Map.of(today, Units.of(8)), acting.as(shop.user(), () -> book.byDay(goods.first(), today)));
    }

    @Test
    void a_week_that_is_told_on_one_day_is_no_days_sales() {
        tell(10, 5);
        tell(3, 4);
        tell(2, 2);
        tell(1, 1);

        LongSummaryStatistics days = book.unitsADay(shop.code(), today.minusDays(11), today.minusDays(1));

        assertEquals(List.of(2L, 1L, 2L), List.of(days.getCount(), days.getMin(), days.getMax()));
        assertEquals(
                1,
                book.unitsADay(shop.code(), today.minusDays(2), today.minusDays(2))
                        .getCount(),
                "the day before it may lie outside");
    }

    private void tell(int daysAgo, long units) {
        acting.as(
                shop.user(),
                () -> selling.sell(new SalesDraft(shop.code(), today.minusDays(daysAgo), List.of(line(units)))));
    }

    @Test
    void the_days_that_were_told_are_known_to_their_own_store() {
        acting.as(shop.user(), () -> selling.sell(new SalesDraft(shop.code(), today.minusDays(8), List.of(line(1)))));
        acting.as(shop.user(), () -> selling.sell(new SalesDraft(shop.code(), today.minusDays(2), List.of(line(2)))));

        assertEquals(
                List.of(today.minusDays(2)), acting.as(shop.user(), () -> book.told(shop.code(), today.minusDays(7))));
        acting.refuses(ground.shop().user(), () -> book.told(shop.code(), today), "store.unknown", shop.code());
    }

    @Test
    void a_product_may_be_sold_on_several_lines() {
        acting.as(shop.user(), () -> selling.sell(sold(line(2), line(4))));

        assertEquals(List.of(0L, 6L), left());
    }

    @Test
    void lines_of_one_product_that_together_are_more_than_there_is_are_told_as_that() {
        assertEquals(
                List.of("sales.togetherMoreThanThere", "sales.togetherMoreThanThere"),
                acting.refused(shop.user(), () -> selling.sell(sold(line(8), line(5)))).refusals().stream()
                        .map(Refusal::code)
                        .toList());
        assertEquals(List.of(5L, 7L), left());
    }

    @Test
    void each_line_that_cannot_have_been_sold_is_told_and_nothing_is_taken() {
        Sku other = goods.skus().getLast();
        SalesDraft draft =
                sold(line(13), new SalesDraft.Line(other, Units.of(1), 2), new SalesDraft.Line(other, Units.ZERO, 3));
        List<Refusal> wrong = List.of(
                Refusal.of("sales.moreThanThere", goods.first(), 13L, 12L)
                        .at("lines[0]")
                        .inRow(1),
                Refusal.of("sales.moreThanThere", other, 1L, 0L).at("lines[1]").inRow(2),
                Refusal.of("sales.nothing", other).at("lines[2]").inRow(3));

        assertEquals(
                wrong, acting.refused(shop.user(), () -> selling.sell(draft)).refusals());
        assertEquals(wrong, acting.as(shop.user(), () -> selling.wrong(draft)));
        assertEquals(List.of(5L, 7L), left());
    }

    @Test
    void a_day_is_told_once() {
        String report = acting.as(shop.user(), () -> selling.sell(sold(line(2))));

        acting.refuses(shop.user(), () -> selling.sell(sold(line(3))), "sales.twice", today, report);
        assertEquals(Optional.of(report), acting.as(shop.user(), () -> selling.told(shop.code(), today)));
        assertEquals(List.of(3L, 7L), left());
    }

    @Test
    void a_correction_tells_the_whole_day_anew_and_says_why() {
        acting.as(shop.user(), () -> selling.sell(sold(line(8))));

        String report = acting.twice(shop.user(), () -> selling.correct(sold(line(3)), " a carton was rung up twice "));

        assertEquals(List.of(2L, 7L), left());
        SalesBook.Row row = acting.as(shop.user(), () -> book.row(report));
        assertEquals(-5, row.units());
        assertEquals(1, row.products());
        assertEquals(Optional.of("a carton was rung up twice"), row.correctsBecause());
        assertEquals(Map.of(today, Units.of(3)), acting.as(shop.user(), () -> book.byDay(goods.first(), today)));
    }

    @Test
    void a_day_is_corrected_as_often_as_it_needs_and_may_come_to_more_than_lies_there_now() {
        acting.as(shop.user(), () -> selling.sell(sold(line(8))));
        acting.as(shop.user(), () -> selling.correct(sold(line(1)), "one"));
        acting.as(shop.user(), () -> selling.correct(sold(line(12)), "all"));

        assertEquals(List.of(0L, 0L), left());
        assertEquals(Map.of(today, Units.of(12)), acting.as(shop.user(), () -> book.byDay(goods.first(), today)));
    }

    @Test
    void a_product_that_a_correction_does_not_name_was_not_sold() {
        Ground.Goods other = ground.onSale(1);
        LotNumber lot = ground.shelved(other, shop, 4);
        acting.as(shop.user(), () -> selling.sell(sold(line(2), new SalesDraft.Line(other.first(), Units.of(4), 2))));

        acting.as(shop.user(), () -> selling.correct(sold(line(2)), "the other was in the window"));

        assertEquals(4, ground.units(lot, Place.store(shop.code())));
        assertEquals(List.of(3L, 7L), left());
        assertEquals(
                List.of(goods.first()),
                acting.as(shop.user(), () -> book.byDay(shop.code(), today, today)).stream()
                        .map(SalesBook.SoldOnDay::sku)
                        .toList());
    }

    @Test
    void a_correction_without_a_reason_of_a_day_that_nobody_told_or_of_too_much_changes_nothing() {
        acting.refuses(shop.user(), () -> selling.correct(sold(line(1)), "why"), "sales.nothingToCorrect", today);
        acting.as(shop.user(), () -> selling.sell(sold(line(8))));

        assertEquals(
                List.of(Refusal.of("sales.reason", 400).at("reason")),
                acting.refused(shop.user(), () -> selling.correct(sold(line(1)), " "))
                        .refusals());
        assertEquals(
                List.of(Refusal.of("sales.moreThanThere", goods.first(), 13L, 12L)
                        .at("lines[0]")
                        .inRow(1)),
                acting.refused(shop.user(), () -> selling.correct(sold(line(13)), "why"))
                        .refusals());
        assertEquals(List.of(0L, 4L), left());
        acting.refuses(ground.shop().user(), () -> selling.correct(sold(line(1)), "why"), "store.unknown", shop.code());
        acting.mayNot(() -> selling.correct(sold(line(1)), "why"), "hub", "allocator", "finance", "auditor");
    }

    @Test
    void nothing_an_endless_list_and_tomorrows_sales_are_refused() {
        SalesDraft tomorrow = new SalesDraft(shop.code(), today.plusDays(1), List.of(line(1)));
        SalesDraft endless = new SalesDraft(shop.code(), today, Collections.nCopies(5_001, line(1)));

        acting.refuses(shop.user(), () -> selling.sell(sold()), "sales.empty");
        acting.refuses(shop.user(), () -> selling.sell(endless), "sales.tooMany", 5_000);
        acting.refuses(shop.user(), () -> selling.sell(tomorrow), "sales.future", today.plusDays(1));
    }

    @Test
    void a_store_tells_its_own_sales_alone() {
        acting.refuses(ground.shop().user(), () -> selling.sell(sold(line(1))), "store.unknown", shop.code());
        acting.mayNot(() -> selling.sell(sold(line(1))), "hub", "allocator", "finance", "auditor");
    }
}
