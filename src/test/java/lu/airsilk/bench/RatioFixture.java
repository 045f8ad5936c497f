package lu.airsilk.bench;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * One measured ratio, kept in {@code target/bench/NAME.json} until {@link BenchMain} prints them all.
 *
 * @param name short, with the database where it matters: {@code reservations-h2}
 * @param what what is measured over what, in words
 * @param value the ratio; the median of its rounds
 * @param wanted the bound with its direction, such as {@code ≥ 0.5}; empty when only told
 * @param figures both sides in their own unit, in words
 */
public record RatioFixture(String name, String what, double value, String wanted, String figures) {

    static final Path FOLDER = Path.of("target/bench");

    /** The ratio of two series of rounds, round by round. */
    public static double median(double[] above, double[] below) {
        double[] ratios = new double[above.length];
        Arrays.setAll(ratios, round -> above[round] / below[round]);
        Arrays.sort(ratios);
        return ratios[ratios.length / 2];
    }

    /** The name of the database that is measured, in small letters, for a test inside the server. */
    public static String product(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Whether a ratio keeps its bound.
     *
     * @param wanted {@code ≤} or {@code ≥} and the bound; what stands behind it, such as the aim in brackets, is only told
     */
    static boolean holds(BigDecimal ratio, String wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        String[] words = wanted.split(" ", -1);
        int beside = ratio.compareTo(new BigDecimal(words[1]));
        return words[0].equals("≤") ? beside <= 0 : beside >= 0;
    }

    public void keep() {
        var json = Json.createObjectBuilder()
                .add("name", name)
                .add("what", what)
                .add("value", new BigDecimal(value).round(new MathContext(3)))
                .add("wanted", wanted)
                .add("figures", figures)
                .build();
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".json"), json.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
