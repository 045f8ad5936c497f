package lu.airsilk.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import javax.sql.DataSource;
import lu.airsilk.consignment.MessageIntake;
import lu.airsilk.consignment.MessageReader;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.AirWaybillNumber;
import lu.airsilk.testbed.ActorFixture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Carriers' messages applied to booked consignments, against the bare inserts of the same rows and against reading alone. */
@ExtendWith(ArquillianExtension.class)
class MessageBenchIT {

    private static final int CONSIGNMENTS = 300;
    private static final int WARM_UP = 8;
    private static final int ROUNDS = 5;
    private static final int READINGS = 20_000;
    private static final String DAY = "24NOV";

    @Inject
    MessageIntake intake;

    @Inject
    MessageReader reader;

    @Inject
    ActorFixture actor;

    @Inject
    Clock clock;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/airsilk")
    DataSource database;

    private long id = -1_000_000;

    @Test
    void messages_per_second_over_bare_inserts_and_readings_over_messages() throws Exception {
        actor.is(Role.CARRIER);
        inTransaction(this::book);
        double[] applied = new double[ROUNDS];
        double[] inserts = new double[ROUNDS];
        double[] readings = new double[ROUNDS];

        for (int round = 0; round < WARM_UP; round++) {
            apply(round);
            bare();
        }
        for (int round = 0; round < ROUNDS; round++) {
            applied[round] = apply(WARM_UP + round);
            inserts[round] = bare();
            readings[round] = read(WARM_UP + round);
        }

        int last = ROUNDS - 1;
        new RatioFixture(
                        "messages-" + product(),
                        "messages applied per second over bare inserts of the same rows",
                        RatioFixture.median(applied, inserts),
                        "≥ 0.3",
                        "%.0f/s over %.0f/s".formatted(applied[last], inserts[last]))
                .keep();
        new RatioFixture(
                        "parsing-" + product(),
                        "messages read per second over messages applied",
                        RatioFixture.median(readings, applied),
                        "≥ 20",
                        "%.0f/s over %.0f/s".formatted(readings[last], applied[last]))
                .keep();
    }

    private static AirWaybillNumber awb(int number) {
        int serial = 9_100_000 + number;
        return AirWaybillNumber.of("999-%07d%d".formatted(serial, serial % 7));
    }

    /** What comes in that round: pieces on hand, booked, accepted and so on, each round a minute later. */
    private static String message(int round, int number) {
        String status = switch (round % 4) {
            case 0 -> "FOH/%s12%02d/LUX/T10K100".formatted(DAY, round);
            case 1 -> "BKD/CV9737/%s/LUXCGO/T10K100/S21%02d".formatted(DAY, round);
            case 2 -> "RCS/%s13%02d/LUX/T10K100".formatted(DAY, round);
            default -> "MAN/CV9737/%s/LUXCGO/T10K100/S21%02d".formatted(DAY, round);
        };
        return "FSU/14\r\n" + awb(number) + "LUXCGO/T10K100.0\r\n" + status + "\r\n";
    }

    private double apply(int round) {
        long start = System.nanoTime();
        for (int number = 0; number < CONSIGNMENTS; number++) {
            intake.take(message(round, number));
        }
        return CONSIGNMENTS * 1e9 / (System.nanoTime() - start);
    }

    private double read(int round) {
        Instant now = clock.instant();
        long start = System.nanoTime();
        for (int time = 0; time < READINGS; time++) {
            reader.read(message(round, time % CONSIGNMENTS), now);
        }
        return READINGS * 1e9 / (System.nanoTime() - start);
    }

    /** The rows that an applied message writes: itself, its event, the consignment and its audit. */
    private double bare() throws Exception {
        long start = System.nanoTime();
        for (int number = 0; number < CONSIGNMENTS; number++) {
            int each = number;
            inTransaction(() -> rows(each));
        }
        return CONSIGNMENTS * 1e9 / (System.nanoTime() - start);
    }

    private void rows(int number) throws SQLException {
        String awb = awb(number).number();
        try (Connection connection = database.getConnection()) {
            long message = id--;
            execute(connection, """
                    insert into raw_message values (?, 'FSU', ?, ?, current_timestamp, 'bench')\
                    """, message, awb, message(1, number));
            execute(connection, """
                      insert into carrier_event values (?, ?, 'XXX', '', null, null, 'LUX', current_timestamp, 10, true,
                        'CARRIER', current_timestamp, '', ?)\
                      """, id--, awb, message);
            execute(connection, "update consignment set version = version + 1 where awb = ?", awb);
            long revision = id--;
            execute(
                    connection,
                    "insert into revision (id, at, actor, reason) values (?, current_timestamp, 'bench', '')",
                    revision);
            execute(connection, """
                      insert into consignment_aud (id, rev, revtype, awb, origin, destination, pieces, gross_grams, volume_cm3,
                        state, furthest, open_flags, booked_at)
                      select id, ?, 1, awb, origin, destination, pieces, gross_grams, volume_cm3, state, furthest, open_flags,
                        booked_at from consignment where awb = ?\
                      """, revision, awb);
        }
    }

    private void book() throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (int number = 0; number < CONSIGNMENTS; number++) {
                long consignment = id--;
                execute(connection, """
                        insert into consignment (id, version, awb, origin, destination, pieces, gross_grams, volume_cm3,
                          state, furthest, open_flags, booked_at)
                        values (?, 0, ?, 'LUX', 'CGO', 10, 100000, 600000, 'PLANNED', 'PLANNED', 0, current_timestamp)\
                        """, consignment, awb(number).number());
                execute(connection, """
                          insert into consignment_part (id, version, consignment_id, flight_number, flight_day, std, sta,
                            taken_grams, taken_cm3, cancelled)
                          values (?, 0, ?, 'CV9737', date '2026-11-24', timestamp with time zone '2026-11-24 20:05:00+00:00',
                            timestamp with time zone '2026-11-25 07:00:00+00:00', 0, 0, false)\
                          """, id--, consignment);
            }
        }
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertEquals(1, statement.executeUpdate());
        }
    }

    /** Work that may fail as databases do. */
    private interface Work {
        void run() throws SQLException;
    }

    private void inTransaction(Work work) throws Exception {
        transaction.begin();
        try {
            work.run();
        } finally {
            transaction.commit();
        }
    }

    private String product() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        }
    }
}
