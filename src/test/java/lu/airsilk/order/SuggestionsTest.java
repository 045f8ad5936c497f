package lu.airsilk.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.location.Zones;
import lu.airsilk.order.cover.SuggestedCases;
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

    /**
     * Two sold a week as much, for so long that they are not rare goods on whichever weekday this is asked; of one nothing is
     * left since two weeks, and nobody could buy it.
     */
    @Test
    void what_is_gone_is_wanted_as_much_as_before_and_comes_first() {
        Ground.Shop shop = ground.shop();
        Ground.Goods gone = ground.onSale(1);
        Ground.Goods there = ground.onSale(1);
        ground.shelved(gone, shop, 140);
        ground.shelved(there, shop, 175);
        for (int week = 12; week > 2; week--) {
            sold(shop, 7 * week, gone, 14, there, 14);
        }
        sold(shop, 14, there, 14);
        sold(shop, 7, there, 14);

        List<Suggestions.Row> rows = acting.as(shop.user(), () -> suggestions.of(shop.code()));

        assertEquals(gone.first(), rows.getFirst().sku(), rows::toString);
        SuggestedCases wanted = rows.getFirst().figures();
        assertTrue(Math.abs(wanted.usual() - 2L * wanted.coverDays()) <= 2, wanted::toString);
        assertEquals(wanted.usual(), wanted.lost());
    }

    private void sold(Ground.Shop shop, int daysAgo, Ground.Goods goods, long units) {
        sell(shop, daysAgo, List.of(new SalesDraft.Line(goods.first(), Units.of(units), 1)));
    }

    private void sold(Ground.Shop shop, int daysAgo, Ground.Goods one, long units, Ground.Goods other, long others) {
        sell(
                shop,
                daysAgo,
                List.of(
                        new SalesDraft.Line(one.first(), Units.of(units), 1),
                        new SalesDraft.Line(other.first(), Units.of(others), 2)));
    }

    private void sell(Ground.Shop shop, int daysAgo, List<SalesDraft.Line> lines) {
        LocalDate day = LocalDate.now(clock.withZone(Zones.CGO)).minusDays(daysAgo);
        acting.as(shop.user(), () -> selling.sell(new SalesDraft(shop.code(), day, lines)));
    }

    private void almostSoldOut(Ground.Shop shop) {
        Ground.Goods goods = ground.onSale(1);
        ground.shelved(goods, shop, 60);
        sold(shop, 2, goods, 58);
    }

    private List<Suggestions.Row> open(Ground.Shop shop, List<Suggestions.Row> rows) {
        return acting.as(shop.user(), () -> suggestions.open(shop.code(), rows));
    }
}
