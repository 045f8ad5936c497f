package lu.airsilk.shared.gs1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All GS1 application identifiers, read once from GS1's own syntax dictionary.
 *
 * <p>The file lies beside this class as GS1 publishes it (Apache License 2.0); a new edition is a new file, no code. Of
 * its linters we apply check digits and dates.
 */
final class Gs1Dictionary {

    private static final String FILE = "gs1-syntax-dictionary.txt";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_CODE = 4;

    static final Gs1Dictionary PUBLISHED = new Gs1Dictionary(published().lines());

    private final Map<String, ApplicationIdentifier> byCode;

    Gs1Dictionary(Stream<String> lines) {
        byCode = lines.map(Gs1Dictionary::withoutTitle)
                .filter(line -> !line.isBlank())
                .flatMap(Gs1Dictionary::identifiers)
                .collect(Collectors.toUnmodifiableMap(ApplicationIdentifier::code, Function.identity()));
    }

    /** The identifier with which this text begins; codes are free of prefixes, so there is at most one. */
    Optional<ApplicationIdentifier> leading(String text) {
        return IntStream.rangeClosed(2, Math.min(LONGEST_CODE, text.length()))
                .mapToObj(length -> Optional.ofNullable(byCode.get(text.substring(0, length))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    int size() {
        return byCode.size();
    }

    private static String withoutTitle(String line) {
        int title = line.indexOf('#');
        return title < 0 ? line : line.substring(0, title);
    }

    private static Stream<ApplicationIdentifier> identifiers(String line) {
        List<String> words = Arrays.asList(BLANKS.split(line.strip()));
        boolean flagged = !Gs1Component.is(words.get(1));
        boolean predefined = flagged && words.get(1).contains("*");
        List<Gs1Component> components =
                words.stream().filter(Gs1Component::is).map(Gs1Component::read).toList();
        Pattern pattern = Pattern.compile(
                components.stream().map(Gs1Component::expression).collect(Collectors.joining()));
        return codes(words.getFirst())
                .map(code -> new ApplicationIdentifier(
                        code, predefined, components, pattern, attributes(words, "req="), attributes(words, "ex=")));
    }

    /** One code, or all of a range such as {@code 3100-3105}. */
    private static Stream<String> codes(String range) {
        int dash = range.indexOf('-');
        if (dash < 0) {
            return Stream.of(range);
        }
        return IntStream.rangeClosed(
                        Integer.parseInt(range.substring(0, dash)), Integer.parseInt(range.substring(dash + 1)))
                .mapToObj(Integer::toString);
    }

    private static List<String> attributes(List<String> words, String name) {
        return words.stream()
                .filter(word -> word.startsWith(name))
                .map(word -> word.substring(name.length()))
                .toList();
    }

    private static String published() {
        try (InputStream file = Gs1Dictionary.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not beside its class");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
