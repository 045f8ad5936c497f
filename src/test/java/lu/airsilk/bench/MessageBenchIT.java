package lu.airsilk.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import lu.airsilk.consignment.inbox.MessageIntake;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.flight.FlightSearch;
import lu.airsilk.identity.Role;
import lu.airsilk.message.MessageReader;
import lu.airsilk.platform.Paging;
import lu.airsilk.testbed.ActorFixture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Carriers' messages applied to booked consignments, from the first word to the delivery, against the bare writing of
 * the very rows that they wrote ({@link BareMessagesFixture}), and against reading alone. Both are warm and take turns.
 */
@ExtendWith(ArquillianExtension.class)
class MessageBenchIT {

    private static final int CONSIGNMENTS = 40;
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 7;
    private static final int READINGS = 20_000;
    private static final Pattern AWB = Pattern.compile("999-9\\d{7}");

    /** The whole way of ten pieces; each status a message of its own, all consignments in turn. */
    private static final List<String> WAY = List.of(
            "FOH/{day}1105/LUX/T10K100",
            "RCS/{day}1310/LUX/T10K100",
            "BKD/{flight}/{day}/LUXCGO/T10K100",
            "MAN/{flight}/{day}/LUXCGO/T10K100",
            "DEP/{flight}/{day}/LUXCGO/T10K100/A2105",
            "ARR/{flight}/{next}1512/CGO/T10K100",
            "RCF/{flight}/{next}1730/CGO/T10K100",
            "NFD/{next}1740/CGO/T10K100",
            "CCD/{next}2030/CGO/T10K100",
            "DLV/{next}2130/CGO/T10K100");

    @Inject
    MessageIntake intake;

    @Inject
    MessageReader reader;

    @Inject
    FlightSchedule schedule;

    @Inject
    BareMessagesFixture bare;

    @Inject
    ActorFixture actor;

    @Inject
    Clock clock;

    @Resource(lookup = "java:app/jdbc/airsilk")
    DataSource database;

    @SuppressWarnings("NullAway.Init") // chosen when the test begins
    private FlightRow flight;

    private int booked;

    @Test
    void messages_per_second_over_bare_writing_and_readings_over_messages() throws Exception {
        actor.is(Role.IMPORT);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        flight = schedule.flights(new FlightSearch(today, today.plusDays(7), "LUX", "CGO"), Paging.first(1))
                .items()
                .getFirst();
        actor.is(Role.CARRIER);
        note();
        double[] applied = new double[ROUNDS];
        double[] written = new double[ROUNDS];
        double[] read = new double[ROUNDS];

        for (int round = -WARM_UP; round < ROUNDS; round++) {
            int kept = Math.max(0, round);
            applied[kept] = apply(book());
            written[kept] = write(book());
            read[kept] = read();
        }

        int last = ROUNDS - 1;
        new RatioFixture(
                        "messages-" + RatioFixture.product(database),
                        "messages applied per second over bare writing of the same rows (a message: " + bare.figures()
                                + ")",
                        RatioFixture.median(applied, written),
                        "≥ 0.3",
                        "%.0f/s over %.0f/s".formatted(applied[last], written[last]))
                .keep();
        new RatioFixture(
                        "parsing-" + RatioFixture.product(database),
                        "messages read per second over messages applied",
                        RatioFixture.median(read, applied),
                        "≥ 20",
                        "%.0f/s over %.0f/s".formatted(read[last], applied[last]))
                .keep();
    }

    private static String awb(int number) {
        int serial = 9_000_000 + number;
        return "999-%07d%d".formatted(serial, serial % 7);
    }

    private String message(String status, String awb) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("ddMMM", Locale.ENGLISH);
        String said = status.replace("{flight}", flight.number().number())
                .replace("{day}", day.format(flight.day()).toUpperCase(Locale.ROOT))
                .replace("{next}", day.format(flight.day().plusDays(1)).toUpperCase(Locale.ROOT));
        return "FSU/14\r\n" + awb + "LUXCGO/T10K100.0\r\n" + said + "\r\n";
    }

    private List<String> messages(int first) {
        List<String> messages = new ArrayList<>();
        for (String status : WAY) {
            for (int number = first; number < first + CONSIGNMENTS; number++) {
                messages.add(message(status, awb(number)));
            }
        }
        return messages;
    }

    private void note() throws Exception {
        for (String message : messages(book())) {
            bare.note(message.substring(8, 20), () -> intake.take(message));
        }
    }

    private double apply(int first) {
        List<String> messages = messages(first);
        long start = System.nanoTime();
        messages.forEach(intake::take);
        return messages.size() * 1e9 / (System.nanoTime() - start);
    }

    private double write(int first) throws Exception {
        long nanos = bare.replay(
                first * 1_000_000_000L,
                text -> AWB.matcher(text)
                        .replaceAll(found ->
                                awb(first + Integer.parseInt(found.group().substring(4, 11)) - 9_000_000))
                        .replace("RC-", "R" + first + "-"));
        return WAY.size() * CONSIGNMENTS * 1e9 / nanos;
    }

    private double read() {
        Instant now = clock.instant();
        List<String> messages = messages(0);
        long start = System.nanoTime();
        for (int time = 0; time < READINGS; time++) {
            reader.read(messages.get(time % messages.size()), now);
        }
        return READINGS * 1e9 / (System.nanoTime() - start);
    }

    /** Books as many again; gives the number of the first. */
    private int book() throws Exception {
        int first = booked;
        booked += CONSIGNMENTS;
        bare.inTransaction(() -> {
            for (int number = first; number < booked; number++) {
                book(number);
            }
        });
        return first;
    }

    private void book(int number) throws SQLException {
        long id = -1_000_000L - number;
        execute("""
                insert into consignment (id, version, awb, origin, destination, pieces, gross_grams, volume_cm3,
                  state, furthest, open_flags, booked_at, landing)
                values (?, 0, ?, 'LUX', 'CGO', 10, 100000, 600000, 'PLANNED', 'PLANNED', 0, current_timestamp, ?)\
                """, id, awb(number), flight.sta().atOffset(ZoneOffset.UTC));
        execute(
                """
                insert into consignment_part (id, version, consignment_id, flight_number, flight_day, std, sta,
                  lands, taken_grams, taken_cm3, cancelled)
                values (?, 0, ?, ?, ?, ?, ?, ?, 0, 0, false)\
                """,
                id,
                id,
                flight.number().number(),
                flight.day(),
                flight.std().atOffset(ZoneOffset.UTC),
                flight.sta().atOffset(ZoneOffset.UTC),
                flight.sta().atOffset(ZoneOffset.UTC));
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = BareMessagesFixture.prepare(connection, sql, List.of(values))) {
            assertEquals(1, statement.executeUpdate());
        }
    }
}
