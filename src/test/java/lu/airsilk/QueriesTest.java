package lu.airsilk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who has the goods answers for them: what a home or find needs of another capability is asked (decision 0143). */
class QueriesTest {

    private static final Path PORTAL = Path.of("src/main/java/lu/airsilk/portal");

    /** The past of every table is read in one way, by the names under which Envers keeps it. */
    private static final Path PAST = PORTAL.resolve("audit");

    /** Where the portal still holds queries of its own; each leaves the list when it asks. */
    private static final Set<String> STILL = Set.of(
            "AllocationHome.java",
            "HomeFigures.java",
            "ImportHome.java",
            "ImportTroubles.java",
            "StoreHome.java",
            "TraceDownstream.java",
            "TraceOrigin.java",
            "TraceUpstream.java");

    private static final Pattern ENTITY =
            Pattern.compile("^@Entity\\b.*?\\bclass (\\w+)", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern READS = Pattern.compile("\\b(?:from|join|update) ([A-Z]\\w+)\\b");

    @Test
    void the_portal_asks_and_holds_no_query() {
        Set<String> entities = TestFiles.sources().stream()
                .flatMap(file -> named(ENTITY, file))
                .collect(Collectors.toSet());
        Set<String> holding = TestFiles.sources().stream()
                .filter(file -> file.startsWith(PORTAL) && !file.startsWith(PAST))
                .filter(file -> named(READS, file).anyMatch(entities::contains))
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(STILL), holding, "let those who have the goods answer: house.md, who knows whom");
    }

    private static Stream<String> named(Pattern what, Path file) {
        return what.matcher(TestFiles.text(file)).results().map(found -> found.group(1));
    }
}
