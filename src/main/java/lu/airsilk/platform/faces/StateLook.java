package lu.airsilk.platform.faces;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * Tone and icon of a state chip, by the constant's name; a state nobody named looks quiet. Read from
 * {@code states.properties}, so that one word looks the same in every capability.
 *
 * @param tone quiet, sky (under way), good, watch or stop
 * @param icon of PrimeIcons
 */
record StateLook(String tone, String icon) {

    private static final Properties LOOKS = read();
    private static final String QUIET = "quiet pi-circle";

    static StateLook of(Object state) {
        String name = state instanceof Enum<?> constant ? constant.name() : state.toString();
        String[] look = LOOKS.getProperty(name, QUIET).split(" ", 2);
        return new StateLook(look[0], look[1]);
    }

    private static Properties read() {
        Properties looks = new Properties();
        try (InputStream file = Objects.requireNonNull(StateLook.class.getResourceAsStream("states.properties"))) {
            looks.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return looks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
