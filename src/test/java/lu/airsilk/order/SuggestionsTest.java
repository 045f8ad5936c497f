package lu.airsilk.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Units;
import lu.airsilk.stock.sale.Selling;
import lu.airsilk.stock.till.SalesDraft;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class SuggestionsTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Suggestions suggestions;

    @Inject
    Drafting drafting;

    @Inject
    Selling selling;

    @Inject
    Clock clock;

    /** The home of a store counts what its list can still take, as the list itself does. */
    @Test
    void what_the_list_has_as_much_of_already_is_not_to_be_taken_any_more() {
        Ground.Shop shop = ground.shop();
        almostSoldOut(shop);
        List<Suggestions.Row> rows = acting.as(shop.user(), () -> suggestions.of(shop.code()));
        Suggestions.Row row = rows.getFirst();
        OrderNumber list = acting.as(shop.user(), () -> drafting.begin(shop.code()));
        assertEquals(rows, open(shop, rows));

        acting.as(shop.user(), () -> drafting.takeSuggested(list, List.of(row.wanted())));
        assertEquals(List.of(), open(shop, rows));

        acting.as(shop.user(), () -> drafting.keepCases(list, row.sku(), row.cases(), Cases.ZERO));
        assertEquals(rows, open(shop, rows));
    }

    private void almostSoldOut(Ground.Shop shop) {
        Ground.Goods goods = ground.onSale(1);
        ground.shelved(goods, shop, 60);
        LocalDate day = LocalDate.now(clock.withZone(Zones.CGO)).minusDays(2);
        acting.as(
                shop.user(),
                () -> selling.sell(new SalesDraft(
                        shop.code(), day, List.of(new SalesDraft.Line(goods.first(), Units.of(58), 1)))));
    }

    private List<Suggestions.Row> open(Ground.Shop shop, List<Suggestions.Row> rows) {
        return acting.as(shop.user(), () -> suggestions.open(shop.code(), rows));
    }
}
