package lu.airsilk.order.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class HabitKeepingTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    HabitKeeping keeping;

    @Inject
    HabitBook book;

    @Inject
    Drafting drafting;

    private Ground.Goods goods;
    private Ground.Shop shop;
    private OrderNumber order;

    @BeforeEach
    void a_store_has_ordered_two_products() {
        goods = ground.onSale(2);
        shop = ground.shop();
        order = ground.ordered(shop, goods, 4);
    }

    private void kept(OrderNumber from, String name) {
        acting.doesTwice(shop.user(), () -> keeping.keepTemplate(from, name));
    }

    private List<HabitBook.TemplateRow> templates() {
        return acting.as(shop.user(), () -> book.templates(shop.code()));
    }

    private void mark(boolean favourite) {
        acting.doesTwice(shop.user(), () -> keeping.mark(shop.code(), goods.first(), favourite));
    }

    private List<Sku> favourites() {
        return acting.as(shop.user(), () -> book.favourites(shop.code())).stream()
                .map(ProductFacts::sku)
                .toList();
    }

    @Test
    void the_lines_of_an_order_are_kept_under_a_name() {
        kept(order, " every week ");

        HabitBook.TemplateRow template = templates().getFirst();
        assertEquals("every week", template.name());
        assertEquals(goods.cases(4), acting.as(shop.user(), () -> book.lines(template.id())));
    }

    @Test
    void what_had_that_name_before_is_replaced() {
        kept(order, "every week");
        kept(ground.ordered(shop, goods, 7), "every week");

        assertEquals(1, templates().size());
        long template = templates().getFirst().id();
        assertEquals(goods.cases(7), acting.as(shop.user(), () -> book.lines(template)));
    }

    @Test
    void a_template_has_a_name_and_lines() {
        OrderNumber empty = acting.as(shop.user(), () -> drafting.begin(shop.code()));

        acting.refuses(shop.user(), () -> keeping.keepTemplate(order, " "), "order.templateName", 80);
        acting.refuses(shop.user(), () -> keeping.keepTemplate(order, "n".repeat(81)), "order.templateName", 80);
        acting.refuses(shop.user(), () -> keeping.keepTemplate(empty, "nothing"), "order.empty");
    }

    @Test
    void a_template_is_thrown_away() {
        kept(order, "every week");
        long template = templates().getFirst().id();

        acting.doesTwice(shop.user(), () -> keeping.dropTemplate(template));

        assertEquals(List.of(), templates());
        acting.refuses(shop.user(), () -> keeping.dropTemplate(template), "order.templateUnknown");
    }

    @Test
    void a_favourite_is_marked_once_and_the_mark_taken_off() {
        mark(true);
        mark(true);
        assertEquals(List.of(goods.first()), favourites());

        mark(false);
        mark(false);
        assertEquals(List.of(), favourites());
    }

    @Test
    void what_nobody_sells_is_nobodys_favourite() {
        Sku unknown = Sku.of("AS9999999");

        acting.refuses(shop.user(), () -> keeping.mark(shop.code(), unknown, true), "product.unknown", unknown);
    }

    @Test
    void habits_are_the_stores_own() {
        kept(order, "every week");
        long template = templates().getFirst().id();
        String other = ground.shop().user();

        acting.refuses(other, () -> keeping.keepTemplate(order, "theirs"), "order.unknown", order);
        acting.refuses(other, () -> keeping.dropTemplate(template), "order.templateUnknown");
        acting.refuses(other, () -> keeping.mark(shop.code(), goods.first(), true), "store.unknown", shop.code());
        acting.mayNot(() -> keeping.keepTemplate(order, "theirs"), "buyer", "allocator", "auditor");
        acting.mayNot(() -> keeping.dropTemplate(template), "buyer", "allocator", "auditor");
        acting.mayNot(() -> keeping.mark(shop.code(), goods.first(), true), "buyer", "auditor");
    }
}
