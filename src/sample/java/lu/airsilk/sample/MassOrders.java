package lu.airsilk.sample;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.location.NewStore;
import lu.airsilk.sample.logic.Chance;
import lu.airsilk.sample.pen.Papers;
import lu.airsilk.sample.pen.PastTables;
import lu.airsilk.sample.pen.Pen;
import lu.airsilk.sample.world.Article;
import lu.airsilk.sample.world.Shop;
import lu.airsilk.sample.world.Wave;

/**
 * Writes a year of orders of a mass of stores. What was ordered in the last three weeks waits for goods; everything
 * before was given up, so that the ledger needs to know nothing of it.
 */
final class MassOrders {

    private static final int LINES_OF_AN_ORDER = 10;
    private static final int ORDERS_OF_A_BATCH = 2_000;
    private static final int DAYS = 365;
    private static final int DAYS_WAITING = 21;
    private static final int WANTED_WITHIN = 11;
    private static final int MOST_CASES = 60;

    /** Prime, so that the lines of an order are different products, far from each other. */
    private static final int STRIDE = 9_973;

    private final LocalDate today;
    private final List<NewStore> stores;
    private final Papers papers;
    private final int firstProduct;
    private final int[] unitsPerCase;
    private final Chance chance = Chance.of(Wave.SEED, "mass", 0);

    /**
     * @param firstProduct the number of the mass's first product
     * @param unitsPerCase of it and of those that follow it
     */
    MassOrders(LocalDate today, List<NewStore> stores, Papers papers, int firstProduct, int[] unitsPerCase) {
        this.today = today;
        this.stores = stores;
        this.papers = papers;
        this.firstProduct = firstProduct;
        this.unitsPerCase = unitsPerCase;
    }

    void write(Pen pen, long lines) throws SQLException {
        long orders = Math.ceilDiv(lines, LINES_OF_AN_ORDER);
        for (long begun = 0; begun < orders; begun += ORDERS_OF_A_BATCH) {
            PastTables batch = new PastTables();
            for (long n = begun; n < Math.min(orders, begun + ORDERS_OF_A_BATCH); n++) {
                order(batch, n, orders, Math.min(LINES_OF_AN_ORDER, lines - n * LINES_OF_AN_ORDER));
            }
            pen.write(batch.papers());
        }
    }

    private void order(PastTables batch, long n, long orders, long lines) {
        LocalDate day = today.minusDays(DAYS - n * DAYS / orders);
        Instant placed = Shop.at(day, chance.between(8, 17), chance.between(0, 59));
        Shop shop = new Shop(stores.get((int) (n % stores.size())));
        Order order = new Order(papers.row(), shop.manager().user(), day.isAfter(today.minusDays(DAYS_WAITING)));
        batch.order.add(
                order.id(),
                1,
                papers.number("SO", placed),
                shop.code().code(),
                day.plusDays(WANTED_WITHIN),
                day.plusDays(WANTED_WITHIN),
                order.waits() ? "ACCEPTED" : "CANCELLED",
                1,
                order.manager(),
                placed);
        int product = chance.between(0, unitsPerCase.length - 1);
        for (int position = 1; position <= lines; position++) {
            line(batch, order, position, (product + position * STRIDE) % unitsPerCase.length);
        }
    }

    private record Order(long id, String manager, boolean waits) {}

    private void line(PastTables batch, Order order, int position, int product) {
        int cases = chance.between(1, MOST_CASES);
        batch.orderLine.add(
                papers.row(),
                1,
                order.id(),
                position,
                Article.sku(firstProduct + product).code(),
                unitsPerCase[product],
                cases,
                cases,
                0,
                0,
                order.waits() ? 0 : cases,
                0,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                order.manager());
    }
}
