package lu.airsilk.bench;

import com.sun.management.OperatingSystemMXBean;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Background;
import lu.airsilk.seal.check.SealFixture;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyOpening;
import lu.airsilk.testbed.ActorFixture;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Eight writers of orders and reservations with the sealer at work every other round: what it costs them in time, and what all
 * of it costs in processor time, that of PostgreSQL counted in. What a round without it has left is sealed in between.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class SealBenchIT {

    private static final int WRITERS = 8;
    private static final int ROUNDS = Integer.getInteger("airsilk.bench.rounds", 6);
    private static final int ORDERS = 30;
    private static final int LINES = 5;
    private static final int WARM = 5;

    @Inject
    SealFixture seal;

    @Inject
    WriterFixture writer;

    @Inject
    Background background;

    @Inject
    Supply supply;

    @Inject
    ActorFixture actor;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/airsilk")
    DataSource database;

    private record Spent(double seconds, double cpu) {}

    @Test
    @Order(1)
    @RunAsClient
    void goods_are_on_sale() {
        WeekGoods.onSale(Rest::as, LINES);
    }

    @Test
    @Order(2)
    void eight_writers_with_the_sealer_over_eight_writers_without() throws Exception {
        List<Sku> skus = skus();
        long plenty = plenty(skus.getFirst());
        double[][] cpu = new double[2][ROUNDS];
        double[][] rate = new double[2][ROUNDS];
        for (int warm = 0; warm < WARM; warm++) {
            round(skus, plenty, true);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int turn = 0; turn < 2; turn++) {
                int with = (round + turn) % 2;
                Spent spent = round(skus, plenty, with == 1);
                cpu[with][round] = spent.cpu();
                rate[with][round] = WRITERS * ORDERS / spent.seconds();
            }
        }
        String name = RatioFixture.product(database);
        new RatioFixture(
                        "seal-cpu-" + name,
                        "processor time of 8 writers of orders and claims with the sealer, over without",
                        RatioFixture.median(cpu[1], cpu[0]),
                        "≤ 1.10",
                        "%.2f s over %.2f s a round".formatted(cpu[1][ROUNDS - 1], cpu[0][ROUNDS - 1]))
                .keep();
        new RatioFixture(
                        "seal-rate-" + name,
                        "orders with their claims per second by 8 writers with the sealer, over without",
                        RatioFixture.median(rate[1], rate[0]),
                        "≥ 0.95",
                        "%.0f/s over %.0f/s".formatted(rate[1][ROUNDS - 1], rate[0][ROUNDS - 1]))
                .keep();
    }

    /** The sealer looks once in the middle of the writing and once at its end: each fact is sealed in its own round. */
    private Spent round(List<Sku> skus, long plenty, boolean sealed) throws Exception {
        seal.letGo();
        seal.seal();
        if (!sealed) {
            seal.hold();
        }
        long start = System.nanoTime();
        double before = cpu();
        List<Future<Integer>> writing = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writing.add(background.ask(() -> writer.write(ORDERS, skus, plenty)));
        }
        for (int i = 0; i < WRITERS; i++) {
            writing.get(i).get();
            if (sealed && i == 0) {
                seal.seal();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (sealed) {
            seal.seal();
        }
        return new Spent(seconds, cpu() - before);
    }

    /** Of this process, and of PostgreSQL where it is the database. */
    private double cpu() throws Exception {
        double own =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
        try (Connection connection = database.getConnection()) {
            return RatioFixture.product(database).equals("h2")
                    ? own
                    : own + ServerCpuFixture.of(connection).seconds();
        }
    }

    private List<Sku> skus() throws Exception {
        List<Sku> skus = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select sku from product where status = 'ACTIVE' order by id desc limit " + LINES)) {
            while (rows.next()) {
                skus.add(Sku.of(rows.getString(1)));
            }
        }
        return skus;
    }

    private long plenty(Sku sku) throws Exception {
        actor.is(Role.ALLOCATION);
        transaction.begin();
        try {
            return supply.open(new SupplyOpening(
                    SupplyKind.PURCHASE_LINE,
                    "PO-SEAL/" + System.nanoTime(),
                    sku,
                    new PackSize(1),
                    new Units(10_000_000),
                    Optional.empty(),
                    Optional.empty()));
        } finally {
            transaction.commit();
        }
    }
}
