package lu.airsilk.platform.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The look keeps its own rules: colours from the tokens alone, readable contrast, icons that exist. */
class LookTest {

    private static final Path CSS = Path.of("src/main/webapp/resources/css");
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): (#[0-9A-F]{6});");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|\\brgba?\\(|\\bhsl\\(");
    private static final Set<String> TONES = Set.of("quiet", "sky", "good", "watch", "stop");

    @ParameterizedTest
    @CsvSource({
        "ink, paper, 4.5",
        "ink-2, paper, 4.5",
        "ink-3, paper, 4.5",
        "ink-3, panel, 4.5",
        "sky, paper, 4.5",
        "on-sky, sky, 4.5",
        "on-sky, sky-strong, 4.5",
        "sky-strong, sky-bg, 4.5",
        "good, good-bg, 4.5",
        "watch, watch-bg, 4.5",
        "stop, stop-bg, 4.5",
        "edge, paper, 3",
        "edge, panel, 3",
        "silk, paper, 3"
    })
    void what_is_written_on_what_can_be_read(String over, String under, double least) throws IOException {
        double contrast = contrast(token(over), token(under));

        assertTrue(contrast >= least, over + " on " + under + " has " + contrast);
    }

    @Test
    void no_style_sheet_but_the_tokens_names_a_colour() throws IOException {
        for (String sheet : List.of("theme.css", "portal.css")) {
            List<String> colours = COLOUR.matcher(Files.readString(CSS.resolve(sheet)))
                    .results()
                    .map(MatchResult::group)
                    .toList();

            assertEquals(List.of(), colours, sheet);
        }
    }

    /** Text under the edge that says that more follows can still be read. */
    @Test
    void the_fading_edge_is_no_wider_than_the_margin_of_a_cell() throws IOException {
        int margin = pixels("tokens.css", "--space-3: (\\d+)px;");
        int fade = pixels("portal.css", "--fade: (\\d+)px; } 100%");

        assertTrue(fade <= margin, fade + " px of fading edge beside a margin of " + margin);
    }

    private static int pixels(String sheet, String written) throws IOException {
        return Pattern.compile(written)
                .matcher(Files.readString(CSS.resolve(sheet)))
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_icon_of_views_menu_and_states_is_in_prime_icons() throws IOException {
        String icons = resource("/META-INF/resources/primefaces/primeicons/primeicons.css");

        List<String> missing = used().flatMap(text ->
                        Pattern.compile("\\bpi-[a-z0-9-]+").matcher(text).results())
                .map(MatchResult::group)
                .distinct()
                .filter(icon -> !icons.contains("." + icon + ":before"))
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void every_state_has_a_known_tone() throws IOException {
        Properties states = new Properties();
        try (InputStream file = LookTest.class.getResourceAsStream("states.properties")) {
            states.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }

        assertTrue(states.stringPropertyNames().stream()
                .map(StateLook::of)
                .allMatch(look -> TONES.contains(look.tone()) && look.icon().startsWith("pi-")));
        assertEquals(new StateLook("quiet", "pi-circle"), StateLook.of("A_STATE_THAT_NOBODY_NAMED"));
    }

    private static Stream<String> used() throws IOException {
        try (Stream<Path> views = Files.walk(Path.of("src/main/webapp"));
                Stream<Path> sources = Files.walk(Path.of("src/main/java/lu/airsilk/portal"))) {
            Stream<Path> states = Stream.of(Path.of("src/main/resources/lu/airsilk/platform/faces/states.properties"));
            List<Path> all = Stream.of(views, sources, states)
                    .flatMap(paths -> paths)
                    .filter(path -> path.toString().matches(".*\\.(xhtml|java|properties)"))
                    .toList();
            return all.stream().map(LookTest::read);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String resource(String path) throws IOException {
        try (InputStream file = LookTest.class.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String token(String name) throws IOException {
        return TOKEN.matcher(Files.readString(CSS.resolve("tokens.css")))
                .results()
                .filter(found -> found.group(1).equals(name))
                .map(found -> found.group(2))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no token " + name));
    }

    /** WCAG 2.2, contrast ratio of two sRGB colours. */
    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2).toLowerCase(Locale.ROOT), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
