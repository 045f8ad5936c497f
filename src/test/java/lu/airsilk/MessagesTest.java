package lu.airsilk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence exists in every language, takes the same values, and every key that is named is there. */
class MessagesTest {

    private static final Pattern IN_VIEW = Pattern.compile("(\\w+)Text\\['([^']+)'(\\.concat\\()?");
    private static final Pattern JOB = Pattern.compile("Actor\\.system\\(\"([^\"]+)\"\\)");
    private static final String CODE = "\"([a-z]\\w*(?:\\.\\w+)+)\"\\s*[,)]";
    private static final Pattern REFUSAL = Pattern.compile("\\b(?:Refusal\\.of|Refused\\.[a-z]\\w*)\\([^;\"]*?" + CODE);
    private static final Pattern REASON = Pattern.compile("\\bReason(?:\\.of)?\\(\\s*" + CODE);
    private static final Pattern KEY = Pattern.compile("^[\\w.]+=");
    private static final Pattern TORN = Pattern.compile(" [;:!?»]|« ");
    private static final Pattern SHARE = Pattern.compile("[}\\d] %");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)[^}]*}");

    private final Bundles bundles = Bundles.read();

    private static final int MOST_PLACES = 20;

    @Test
    void every_language_has_the_keys_of_the_english_bundle() {
        var faults = new ArrayList<String>();

        bundles.byCapability()
                .forEach((capability, languages) -> languages.forEach((language, texts) -> {
                    faults.addAll(without(
                            bundles.keys(capability), texts.stringPropertyNames(), capability + language + " lacks "));
                    faults.addAll(
                            without(texts.stringPropertyNames(), bundles.keys(capability), capability + " lacks "));
                }));

        assertFalse(bundles.byCapability().isEmpty());
        assertEquals("", String.join("\n", faults));
    }

    /** Of two the second would be said in the place of the first, and nothing else would notice. */
    @Test
    void no_key_stands_twice_in_a_bundle() throws IOException {
        var twice = new TreeSet<String>();

        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/lu/airsilk"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".properties"))
                    .toList()) {
                Set<String> known = new TreeSet<>();
                Files.readAllLines(file).stream()
                        .filter(line -> KEY.matcher(line).find())
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .filter(key -> !known.add(key))
                        .forEach(key -> twice.add(file + " " + key));
            }
        }

        assertEquals(Set.of(), twice);
    }

    @Test
    void no_sentence_is_empty_and_all_languages_take_the_same_values() {
        var faults = new ArrayList<String>();

        bundles.byCapability()
                .forEach((capability, languages) -> languages.forEach((language, texts) -> {
                    for (String key : texts.stringPropertyNames()) {
                        String english =
                                languages.getOrDefault("", new Properties()).getProperty(key, "");
                        String text = texts.getProperty(key);
                        if (text.isBlank() || !placeholders(text).equals(placeholders(english))) {
                            faults.add(capability + language + " " + key + ": " + text);
                        }
                    }
                }));

        assertEquals("", String.join("\n", faults));
    }

    @Test
    void french_signs_never_begin_or_end_a_line_alone() {
        List<String> torn = bundles.byCapability().entrySet().stream()
                .flatMap(capability -> capability.getValue().get("_fr").entrySet().stream()
                        .filter(text -> TORN.matcher("" + text.getValue()).find())
                        .map(text -> capability.getKey() + " " + text))
                .toList();

        assertEquals("", String.join("\n", torn));
    }

    @Test
    void no_share_leaves_its_sign_behind() {
        List<String> torn = bundles.byCapability().values().stream()
                .flatMap(languages -> languages.values().stream())
                .flatMap(texts -> texts.entrySet().stream())
                .map(Object::toString)
                .filter(text -> SHARE.matcher(text).find())
                .toList();

        assertEquals(List.of(), torn);
    }

    @Test
    void every_job_of_the_portal_has_a_name_for_readers() throws IOException {
        var unnamed = new TreeSet<String>();

        for (Path source : TestFiles.sources()) {
            JOB.matcher(Files.readString(source))
                    .results()
                    .map(job -> "who.system." + job.group(1))
                    .filter(key -> !bundles.keys("identity").contains(key))
                    .forEach(unnamed::add);
        }

        assertEquals(Set.of(), unnamed);
    }

    @Test
    void every_key_named_in_a_view_is_in_the_bundle_it_is_asked_of() throws IOException {
        var faults = new ArrayList<String>();

        for (Path view : files("src/main/webapp", ".xhtml")) {
            IN_VIEW.matcher(Files.readString(view)).results().forEach(named -> {
                Set<String> keys = bundles.keys(named.group(1));
                boolean there = named.group(3) == null
                        ? keys.contains(named.group(2))
                        : keys.stream().anyMatch(key -> key.startsWith(named.group(2)));
                if (!there) {
                    faults.add(view + ": " + named.group());
                }
            });
        }

        assertEquals("", String.join("\n", faults));
    }

    @Test
    void every_refusal_and_reason_the_code_gives_has_its_sentence() throws IOException {
        Set<String> keys = bundles.allKeys();
        var faults = new TreeSet<String>();

        for (Path source : TestFiles.sources()) {
            String text = Files.readString(source);
            Stream.concat(named(REFUSAL, text, "refusal."), named(REASON, text, "why."))
                    .filter(key -> !keys.contains(key))
                    .forEach(key -> faults.add(source.getFileName() + ": " + key));
        }

        assertEquals("", String.join("\n", faults));
    }

    @Test
    void a_key_stands_in_one_bundle_only_when_it_is_looked_up_in_all() {
        List<String> twice = bundles.byCapability().keySet().stream()
                .flatMap(capability -> bundles.keys(capability).stream())
                .filter(key -> key.startsWith("refusal.") || key.startsWith("why."))
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(key -> key.getValue() > 1)
                .map(key -> key.getKey())
                .toList();

        assertEquals(List.of(), twice);
    }

    private static Stream<String> named(Pattern pattern, String text, String prefix) {
        return pattern.matcher(text).results().map(found -> prefix + found.group(1));
    }

    /** The names in braces; a choice may be worded differently in each language, so only its number counts. */
    private static Set<String> placeholders(String text) {
        Set<String> names =
                PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
        if (names.stream().allMatch(name -> name.matches("\\d+"))) {
            MessageFormat said = new MessageFormat(text); // fails when it cannot be read
            Stream.of(0, 1, 2)
                    .forEach(
                            n -> said.format(Collections.nCopies(MOST_PLACES, n).toArray())); // nor any choice
        }
        return names;
    }

    private static List<String> without(Set<String> all, Set<String> known, String words) {
        return all.stream()
                .filter(key -> !known.contains(key))
                .map(key -> words + key)
                .toList();
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
