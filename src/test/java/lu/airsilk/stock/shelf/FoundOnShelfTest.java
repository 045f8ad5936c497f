package lu.airsilk.stock.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.location.Place;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class FoundOnShelfTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    FoundOnShelf found;

    @Inject
    Shelving shelving;

    @Inject
    ShelfLines shelves;

    @Inject
    ProductDirectory products;

    private Ground.Shop shop;
    private Ground.Goods goods;
    private ProductFacts product;

    @BeforeEach
    void a_store_and_goods_that_it_may_order() {
        shop = ground.shop();
        goods = ground.onSale(1);
        product = products.facts(goods.first());
    }

    @AfterEach
    void all_adds_up() {
        ground.requireThatAllAddsUp();
    }

    private String code() {
        return product.gtin().orElseThrow().digits();
    }

    private List<ShelfLine> lines(String typed) {
        return acting.as(shop.user(), () -> found.lots(shop.code(), typed, Locale.ENGLISH));
    }

    /** All of it was sold by the books, and by the books only. */
    private LotNumber gone(long units) {
        LotNumber lot = ground.shelved(goods, shop, units);
        count(lot, units, 0);
        return lot;
    }

    private void count(LotNumber lot, long seen, long counted) {
        acting.does(
                shop.user(),
                () -> shelving.count(shop.code(), List.of(new CountedShelf(lot, Units.of(seen), Units.of(counted)))));
    }

    @Test
    void what_the_books_show_no_more_is_counted_as_more_of_its_lot() {
        LotNumber lot = gone(12);
        assertEquals(List.of(), acting.as(shop.user(), () -> shelves.of(shop.code(), Locale.ENGLISH)));

        ShelfLine line = lines(code()).getFirst();

        assertEquals(List.of(lot.number(), 0L), List.of(line.lot(), line.units()));
        assertEquals(product.names().in(Locale.ENGLISH), line.product());
        count(lot, line.units(), 4);
        assertEquals(4, ground.units(lot, Place.store(shop.code())));
    }

    @Test
    void the_lots_that_came_last_stand_first_by_any_code_or_name_of_the_goods() {
        gone(6);
        List<String> last = List.of(
                gone(6).number(),
                gone(6).number(),
                ground.shelved(goods, shop, 6).number());

        assertEquals(last.reversed(), lots(code()));
        assertEquals(last.reversed(), lots(product.caseGtin().orElseThrow().digits()));
        assertEquals(last.reversed(), lots(goods.first().code()));
        assertEquals(last.reversed(), lots(product.names().in(Locale.CHINESE)));
    }

    private List<String> lots(String typed) {
        return lines(typed).stream().map(ShelfLine::lot).toList();
    }

    @Test
    void goods_of_which_no_lot_ever_came_here_are_named_and_no_lot_is_invented() {
        Ground.Shop other = ground.shop();
        ground.shelved(goods, other, 6);

        acting.refuses(
                shop.user(),
                () -> found.lots(shop.code(), code(), Locale.ENGLISH),
                "count.neverHere",
                product.names().in(Locale.ENGLISH));
    }

    @Test
    void a_wrong_check_digit_says_which_one_would_be_right() {
        int right = Character.digit(code().charAt(13), 10);
        String wrong = code().substring(0, 13) + (right + 1) % 10;

        acting.refuses(
                shop.user(), () -> found.lots(shop.code(), wrong, Locale.ENGLISH), "gtin.checkDigit", wrong, right);
    }

    @Test
    void what_is_no_goods_of_this_store_is_not_named() {
        Ground.Goods unsold = ground.entered(1);
        String code = products.facts(unsold.first()).gtin().orElseThrow().digits();

        acting.refuses(shop.user(), () -> found.lots(shop.code(), code, Locale.ENGLISH), "count.unknownGoods", code);
        acting.refuses(
                ground.shop().user(),
                () -> found.lots(shop.code(), code(), Locale.ENGLISH),
                "store.unknown",
                shop.code());
        acting.mayNot(() -> found.lots(shop.code(), code(), Locale.ENGLISH), "hub", "allocator");
    }
}
