package lu.airsilk.stock.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.location.Place;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.portal.find.Finding;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.sale.Selling;
import lu.airsilk.stock.till.SalesDraft;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class ShelvingTest {

    private static final LotNumber NONE = LotNumber.of("L26-999999");

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Shelving shelving;

    @Inject
    ShelfLines shelves;

    @Inject
    Selling selling;

    @Inject
    WasteBook wasted;

    @Inject
    CountBook counted;

    @Inject
    Finding finding;

    @Inject
    Clock clock;

    private Ground.Shop shop;
    private Ground.Goods goods;
    private LotNumber lot;
    private Place shelf;

    @BeforeEach
    void twelve_units_lie_in_a_store() {
        shop = ground.shop();
        shelf = Place.store(shop.code());
        goods = ground.onSale(1);
        lot = ground.shelved(goods, shop, 12);
    }

    @AfterEach
    void all_adds_up() {
        ground.requireThatAllAddsUp();
    }

    private Optional<String> count(long seen, long counted) {
        return acting.twice(
                shop.user(),
                () -> shelving.count(shop.code(), List.of(new CountedShelf(lot, Units.of(seen), Units.of(counted)))));
    }

    private static Shelving.Waste waste(LotNumber lot, long units) {
        return new Shelving.Waste(lot, Units.of(units), WasteReason.BROKEN, Optional.empty());
    }

    private String thrown(long units) {
        return acting.twice(shop.user(), () -> shelving.waste(shop.code(), waste(lot, units)));
    }

    private long there() {
        return ground.units(lot, shelf);
    }

    /** The stock page shows the number that is printed on the goods: who counts or sends them looks for that one. */
    @Test
    void what_lies_in_a_store_is_found_by_its_suppliers_lot() {
        LotNumber printed = LotNumber.of("K26-0412");
        LotNumber ours = ground.shelved(goods, shop, 6, printed);

        ShelfLine line = acting.as(shop.user(), () -> shelves.of(shop.code(), Locale.ENGLISH)).stream()
                .filter(each -> each.lot().equals(ours.number()))
                .findFirst()
                .orElseThrow();

        assertEquals(printed.number(), line.printed());
        assertTrue(line.words().contains(printed.number()), line.words());
    }

    @Test
    void what_a_count_found_otherwise_is_listed_and_found_by_its_number_in_its_own_store() {
        String number = count(12, 9).orElseThrow();
        String later = count(9, 14).orElseThrow();

        assertEquals(
                List.of(later + " more 5", number + " fewer 3"),
                acting.as(shop.user(), () -> counted.newest(shop.code())).stream()
                        .map(ShelvingTest::said)
                        .toList());
        CountBook.Row row = acting.as(shop.user(), () -> counted.of(number)).getFirst();
        assertEquals(List.of(shop.code(), lot, shop.user()), List.of(row.store(), row.lot(), row.by()));
        assertEquals(
                List.of("COUNT " + number),
                acting.as(shop.user(), () -> finding.find(number, Locale.ENGLISH)).stream()
                        .map(found -> found.kind() + " " + found.id())
                        .toList());
        String other = ground.shop().user();
        acting.refuses(other, () -> counted.of(number), "count.unknown", number);
        assertEquals(List.of(), acting.as(other, () -> finding.find(number, Locale.ENGLISH)));
    }

    private static String said(CountBook.Row row) {
        return row.count() + (row.more() ? " more " : " fewer ") + row.units();
    }

    @Test
    void a_count_moves_the_ledger_by_what_was_found() {
        assertTrue(count(12, 15).isPresent());
        assertEquals(15, there());

        assertTrue(count(15, 9).isPresent());
        assertEquals(9, there());
    }

    @Test
    void what_was_sold_since_it_was_seen_is_not_counted_away() {
        thrown(2);

        count(12, 11);

        assertEquals(9, there());
    }

    @Test
    void what_was_sold_the_day_before_and_told_since_is_not_counted_away_twice() {
        sold(today().minusDays(1), 3);

        count(12, 9);

        assertEquals(9, there());
        sold(today(), 2);
        count(9, 9);
        assertEquals(7, there());
    }

    @Test
    void of_what_came_after_it_was_seen_only_what_was_sold_before_is_put_back() {
        CountedShelf counted = new CountedShelf(NONE, Units.of(5), Units.of(4));
        LocalDate day = today();
        List<StoreLots.Change> newestFirst = List.of(
                new StoreLots.Change(-8, Optional.of(day.minusDays(1))),
                new StoreLots.Change(-1, Optional.of(day)),
                new StoreLots.Change(10, Optional.empty()),
                new StoreLots.Change(-3, Optional.of(day.minusDays(1))));

        assertEquals(
                new CountedShelf(NONE, Units.of(5), Units.of(12)),
                counted.withSalesBefore(day, Units.of(6), newestFirst));
        assertEquals(counted, counted.withSalesBefore(day, Units.of(77), newestFirst));
    }

    @Test
    void a_line_counted_earlier_is_shown_against_what_posting_compares_it_with() {
        sold(today().minusDays(1), 3);
        sold(today(), 2);

        long booked = acting.as(shop.user(), () -> shelving.booked(shop.code(), Map.of(lot, Units.of(12))))
                .getFirst()
                .units();

        assertEquals(9, booked);
        count(12, 8);
        assertEquals(7 + 8 - booked, there());
        String other = ground.shop().user();
        acting.refuses(other, () -> shelving.booked(shop.code(), Map.of()), "store.unknown", shop.code());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }

    private void sold(LocalDate day, long units) {
        acting.does(
                shop.user(),
                () -> selling.sell(new SalesDraft(
                        shop.code(), day, List.of(new SalesDraft.Line(goods.first(), Units.of(units), 1)))));
    }

    @Test
    void a_count_that_finds_all_as_it_should_be_writes_nothing() {
        assertEquals(Optional.empty(), count(12, 12));
        assertEquals(12, there());
    }

    @Test
    void no_more_is_counted_away_than_lies_there() {
        acting.refuses(
                shop.user(),
                () -> shelving.count(shop.code(), List.of(new CountedShelf(lot, Units.of(20), Units.of(1)))),
                "stock.tooLittle",
                lot,
                shelf,
                12L,
                19L);
    }

    @Test
    void a_lot_that_nobody_received_is_neither_counted_nor_thrown_away() {
        CountedShelf counted = new CountedShelf(NONE, Units.ZERO, Units.of(1));

        acting.refuses(shop.user(), () -> shelving.count(shop.code(), List.of(counted)), "lot.unknown", NONE);
        acting.refuses(shop.user(), () -> shelving.waste(shop.code(), waste(NONE, 1)), "lot.unknown", NONE);
    }

    @Test
    void what_is_thrown_away_is_gone_and_noted() {
        String note = thrown(5);

        assertEquals(7, there());
        WasteBook.Row row =
                acting.as(shop.user(), () -> wasted.newest(shop.code())).getFirst();
        assertEquals(note, row.number());
        assertEquals(Units.of(5), row.units());
        assertFalse(row.pictured());
    }

    @Test
    void a_photo_is_kept_with_the_note() {
        Shelving.Waste seen = new Shelving.Waste(lot, Units.of(1), WasteReason.SPOILT, Optional.of(ground.photo()));

        String note = acting.as(shop.user(), () -> shelving.waste(shop.code(), seen));

        assertEquals(
                "image/jpeg", acting.as(shop.user(), () -> wasted.photo(note)).mediaType());
        assertTrue(acting.as(shop.user(), () -> wasted.note(note)).pictured());
        acting.refuses(ground.shop().user(), () -> wasted.photo(note), "waste.unknown", note);
    }

    @Test
    void a_photo_that_shows_nothing_is_refused() {
        Shelving.Waste seen = new Shelving.Waste(
                lot, Units.of(1), WasteReason.SPOILT, Optional.of(new PhotoFile("image/png", new byte[] {1, 2, 3})));

        acting.refuses(shop.user(), () -> shelving.waste(shop.code(), seen), "picture.broken");
        assertEquals(12, there());
    }

    @Test
    void nothing_is_not_thrown_away_nor_more_than_lies_there() {
        acting.refuses(shop.user(), () -> shelving.waste(shop.code(), waste(lot, 0)), "waste.nothing");
        acting.refuses(
                shop.user(),
                () -> shelving.waste(shop.code(), waste(lot, 13)),
                "stock.tooLittle",
                lot,
                shelf,
                12L,
                13L);
    }

    @Test
    void a_note_made_by_mistake_is_taken_back_once() {
        String note = thrown(5);

        acting.doesTwice(shop.user(), () -> shelving.takeBack(note));

        assertEquals(12, there());
        assertTrue(acting.as(shop.user(), () -> wasted.newest(shop.code()))
                .getFirst()
                .takenBack());
        acting.refuses(shop.user(), () -> shelving.takeBack(note), "waste.takenBack", note);
    }

    @Test
    void nothing_is_taken_back_after_half_an_hour_or_after_a_count() {
        String note = thrown(5);
        PortalClock.at(
                clock.instant().plus(Duration.ofMinutes(31)),
                () -> acting.refuses(shop.user(), () -> shelving.takeBack(note), "waste.tooLate", note, 30L));
        count(7, 8);
        acting.refuses(shop.user(), () -> shelving.takeBack(note), "waste.counted", note);
    }

    @Test
    void a_whole_count_that_was_a_mistake_is_taken_back_once_and_its_store_reads_that() {
        LotNumber other = ground.shelved(goods, shop, 4);
        String number = acting.twice(
                        shop.user(),
                        () -> shelving.count(
                                shop.code(),
                                List.of(
                                        new CountedShelf(lot, Units.of(12), Units.of(9)),
                                        new CountedShelf(other, Units.of(4), Units.of(6)))))
                .orElseThrow();

        acting.doesTwice(shop.user(), () -> shelving.takeBackCount(number));

        assertEquals(List.of(12L, 4L), List.of(there(), ground.units(other, shelf)));
        assertTrue(acting.as(shop.user(), () -> counted.of(number)).stream().allMatch(CountBook.Row::takenBack));
        acting.refuses(shop.user(), () -> shelving.takeBackCount(number), "count.takenBack", number);
        count(12, 11);
        assertEquals(11, there());
    }

    @Test
    void no_count_is_taken_back_after_half_an_hour_after_another_count_or_by_another_store() {
        String number = count(12, 9).orElseThrow();
        PortalClock.at(
                clock.instant().plus(Duration.ofMinutes(31)),
                () -> acting.refuses(shop.user(), () -> shelving.takeBackCount(number), "count.tooLate", number, 30L));
        acting.refuses(ground.shop().user(), () -> shelving.takeBackCount(number), "count.unknown", number);
        acting.mayNot(() -> shelving.takeBackCount(number), "hub", "allocator", "auditor");

        String later = count(9, 8).orElseThrow();
        acting.refuses(shop.user(), () -> shelving.takeBackCount(number), "count.countedAgain", number);

        acting.doesTwice(shop.user(), () -> shelving.takeBackCount(later));
        assertEquals(9, there());
    }

    @Test
    void a_store_minds_its_own_shelves_alone() {
        String note = thrown(5);
        String other = ground.shop().user();
        CountedShelf counted = new CountedShelf(lot, Units.ZERO, Units.of(1));

        acting.refuses(other, () -> shelving.count(shop.code(), List.of(counted)), "store.unknown", shop.code());
        acting.refuses(other, () -> shelving.waste(shop.code(), waste(lot, 1)), "store.unknown", shop.code());
        acting.refuses(other, () -> shelving.takeBack(note), "waste.unknown", note);
        acting.refuses(shop.user(), () -> shelving.takeBack("WS-26-999999"), "waste.unknown", "WS-26-999999");
        acting.mayNot(() -> shelving.count(shop.code(), List.of(counted)), "hub", "allocator", "auditor");
        acting.mayNot(() -> shelving.waste(shop.code(), waste(lot, 1)), "hub", "allocator", "auditor");
        acting.mayNot(() -> shelving.takeBack(note), "hub", "allocator", "auditor");
    }
}
