package lu.airsilk.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.supply.OneByOneFixture;
import lu.airsilk.supply.ReservedFor;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyOpening;
import lu.airsilk.testbed.ActorFixture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reservations on supply against the guarded update that each of them cannot do without, through the same pool. */
@ExtendWith(ArquillianExtension.class)
class ReservationBenchIT {

    private static final int ROUNDS = 9;
    private static final int TIMES = 2_000;
    private static final int WARM = 20;

    @Inject
    Supply supply;

    @Inject
    ActorFixture actor;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/airsilk")
    DataSource database;

    @Test
    void reservations_per_second_over_bare_guarded_updates() throws Exception {
        actor.is(Role.ALLOCATION);
        long opened = inTransaction(() -> supply.open(plenty()));
        long bareSupply = inTransaction(() -> supply.open(plenty()));
        var whom = new ReservedFor("SO-BENCH/1", new StoreCode("KF01"), Optional.empty());
        double[] reservations = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        Callable<Long> reservation = () -> OneByOneFixture.reserve(supply, opened, whom, new Units(1));
        Callable<Integer> update = () -> execute("update supply set claimed = claimed + 1 where id = " + bareSupply
                + " and quantity - held - claimed >= 1");
        for (int round = 0; round < WARM; round++) {
            perSecond(reservation);
            perSecond(update);
        }

        for (int round = 0; round < ROUNDS; round++) {
            reservations[round] = perSecond(reservation);
            bare[round] = perSecond(update);
        }

        new RatioFixture(
                        "claims-" + RatioFixture.product(database),
                        "claims per second over bare guarded updates",
                        RatioFixture.median(reservations, bare),
                        "≥ 0.5",
                        "%.0f/s over %.0f/s".formatted(reservations[ROUNDS - 1], bare[ROUNDS - 1]))
                .keep();
    }

    private static SupplyOpening plenty() {
        return new SupplyOpening(
                SupplyKind.PURCHASE_LINE,
                "PO-BENCH/" + System.nanoTime(),
                new Sku("BENCH-1"),
                new PackSize(1),
                new Units(1_000_000),
                Optional.empty(),
                Optional.empty());
    }

    private double perSecond(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        for (int time = 0; time < TIMES; time++) {
            inTransaction(work);
        }
        return TIMES * 1e9 / (System.nanoTime() - start);
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            return work.call();
        } finally {
            transaction.commit();
        }
    }

    private int execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            int rows = statement.executeUpdate();
            assertEquals(1, rows);
            return rows;
        }
    }
}
