package lu.airsilk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who has the goods answers for them: a query names its own capability's entities alone (decision 0143). */
class QueriesTest {

    private static final Path CAPABILITIES = Path.of("src/main/java/lu/airsilk");

    /** What all may ask: the revisions that the platform writes for everybody. */
    private static final String OPEN = "platform";

    private static final Pattern ENTITY =
            Pattern.compile("^@Entity\\b.*?\\bclass (\\w+)", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern READS = Pattern.compile("\\b(?:from|join|update) ([A-Z]\\w+)\\b");

    private final List<Path> sources = TestFiles.sources().stream()
            .filter(file -> file.startsWith(CAPABILITIES))
            .toList();

    @Test
    void a_query_names_no_entity_of_another_capability() {
        Map<String, String> owners = sources.stream()
                .filter(file -> !capability(file).equals(OPEN))
                .flatMap(file -> named(ENTITY, file).map(entity -> Map.entry(entity, capability(file))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Set<String> through = sources.stream()
                .flatMap(file -> named(READS, file)
                        .filter(owners::containsKey)
                        .filter(entity -> !owners.get(entity).equals(capability(file)))
                        .map(entity -> file.getFileName() + " reads " + entity))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), through, "let those who have the goods answer: house.md, who knows whom");
    }

    private static String capability(Path file) {
        return CAPABILITIES.relativize(file).getName(0).toString();
    }

    private static Stream<String> named(Pattern what, Path file) {
        return what.matcher(TestFiles.text(file)).results().map(found -> found.group(1));
    }
}
