package lu.airsilk.order.like;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.Optional;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class LikeNamingTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    LikeNaming naming;

    private Ground.Goods goods;
    private Sku fresh;

    @BeforeEach
    void there_are_three_products() {
        goods = ground.onSale(3);
        fresh = goods.first();
    }

    private Optional<Sku> like() {
        return acting.as("buyer", () -> naming.of(fresh)).map(ProductFacts::sku);
    }

    @Test
    void a_product_is_named_by_its_number_and_another_replaces_it() {
        Sku first = goods.skus().get(1);
        Sku second = goods.skus().get(2);

        acting.doesTwice("buyer", () -> naming.name(fresh, " " + first.code() + " "));
        assertEquals(Optional.of(first), like());

        acting.does("buyer", () -> naming.name(fresh, second.code()));
        assertEquals(Optional.of(second), like());

        acting.doesTwice("buyer", () -> naming.forget(fresh));
        assertEquals(Optional.empty(), like());
    }

    @Test
    void what_names_none_or_itself_is_refused_at_its_field_and_changes_nothing() {
        assertEquals(Refusal.of("like.unknown", "no such thing").at("other"), refused("no such thing"));
        assertEquals(Refusal.of("like.itself", fresh).at("other"), refused(fresh.code()));
        assertEquals(Optional.empty(), like());
    }

    @Test
    void a_name_of_two_products_is_none() {
        String name = "Twin of " + fresh;
        ground.called(name, 2);

        assertEquals(Refusal.of("like.several", name, 2).at("other"), refused(name));
    }

    private Refusal refused(String other) {
        return acting.refused("buyer", () -> naming.name(fresh, other))
                .refusals()
                .getFirst();
    }
}
