package lu.airsilk.sample;

import static java.lang.System.Logger.Level.INFO;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import lu.airsilk.location.NewStore;
import lu.airsilk.sample.pen.Papers;
import lu.airsilk.sample.pen.Pen;
import lu.airsilk.sample.world.Article;
import lu.airsilk.sample.world.Maker;
import lu.airsilk.sample.world.SampleStores;

/**
 * What pages and rules are measured on: beside the living company so much that there are 1,000 stores, 100,000 products
 * and 1,000,000 order lines. Stores and products come through the services, some hundred in a command; the orders are
 * written a few thousand in a batch. No more than one of these is ever held in memory.
 */
@ApplicationScoped
class Mass {

    private static final System.Logger LOG = System.getLogger(Mass.class.getName());
    private static final int STORES = 1_000;
    private static final int PRODUCTS = 100_000;
    private static final int LINES = 1_000_000;
    private static final int PRODUCTS_IN_A_COMMAND = 500;

    @Resource(lookup = "java:app/jdbc/airsilk")
    DataSource database;

    @Inject
    SampleMasters masters;

    @Inject
    SampleCatalogue catalogue;

    void add(LocalDate today) {
        List<NewStore> stores = SampleStores.mass(STORES - SampleStores.grown().size());
        masters.open(stores);
        LOG.log(INFO, "Sample mass: {0} stores", STORES);
        try (Connection numbers = database.getConnection();
                Pen pen = new Pen(database)) {
            int known = Math.toIntExact(pen.count("product"));
            int[] unitsPerCase = enter(today, known);
            Papers papers = Papers.taken(numbers);
            MassOrders orders = new MassOrders(today, stores, papers, known, unitsPerCase);
            orders.write(pen, LINES - pen.count("order_line"));
            papers.handBack(numbers);
            LOG.log(INFO, "Sample mass: {0} order lines", LINES);
        } catch (SQLException fault) {
            throw new IllegalStateException("the sample mass cannot be written", fault);
        }
    }

    /** Each command has goods of one maker; the makers take turns. Gives how many units a case of each has. */
    private int[] enter(LocalDate today, int known) {
        List<Maker> makers = Maker.all();
        IntStream.Builder unitsPerCase = IntStream.builder();
        for (int first = known; first < PRODUCTS; first += PRODUCTS_IN_A_COMMAND) {
            Maker maker = makers.get(first / PRODUCTS_IN_A_COMMAND % makers.size());
            List<Article> goods = Article.mass(maker, first, Math.min(PRODUCTS_IN_A_COMMAND, PRODUCTS - first));
            catalogue.fill(today, goods);
            goods.forEach(article -> unitsPerCase.add(article.kind().unitsPerCase()));
        }
        LOG.log(INFO, "Sample mass: {0} products", PRODUCTS);
        return unitsPerCase.build().toArray();
    }
}
