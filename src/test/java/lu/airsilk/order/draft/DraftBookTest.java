package lu.airsilk.order.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.shared.Cases;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class DraftBookTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    DraftBook book;

    @Inject
    Drafting drafting;

    private Ground.Goods goods;
    private Ground.Shop shop;
    private OrderNumber list;

    @BeforeEach
    void a_store_has_begun_a_list() {
        goods = ground.onSale(2);
        shop = ground.shop();
        list = acting.as(shop.user(), () -> drafting.begin(shop.code()));
    }

    private DraftSheet sheet() {
        return acting.as(shop.user(), () -> book.sheet(list));
    }

    @Test
    void a_line_that_cannot_be_sent_as_it_is_is_part_of_no_sum_and_is_promised_nothing() {
        acting.does(shop.user(), () -> drafting.add(list, goods.skus().get(0), Cases.of(10)));
        DraftSheet before = sheet();
        acting.does(shop.user(), () -> drafting.add(list, goods.skus().get(1), Ground.MOST.plus(Cases.of(1))));

        DraftSheet after = sheet();
        DraftSheet.Line wrong = after.lines().get(1);
        assertTrue(wrong.refusal().isPresent());
        assertEquals(Promise.NONE, wrong.promise());
        assertEquals(Cases.of(10), after.cases());
        assertEquals(before.sum(), after.sum());
        assertEquals(before.volume(), after.volume());
        assertEquals(
                before.lines().getFirst().promise(), after.lines().getFirst().promise());
    }

    @Test
    void what_was_promised_is_told_of_an_order_that_was_sent_and_to_its_own_store_alone() {
        OrderNumber sent = ground.ordered(shop, goods, 4);

        Promise promise = ground.order(sent).lineOf(goods.first()).orElseThrow().promise();
        assertEquals(
                Objects.requireNonNull(promise.likely()),
                acting.as(shop.user(), () -> book.promised(sent)).get(goods.first()));
        assertEquals(Map.of(), acting.as(ground.shop().user(), () -> book.promised(sent)));
    }
}
