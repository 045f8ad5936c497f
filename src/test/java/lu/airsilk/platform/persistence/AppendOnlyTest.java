package lu.airsilk.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lu.airsilk.testbed.Classes;
import org.junit.jupiter.api.Test;

/** What the portal promises never to change, its database user cannot change: the rights follow the entities. */
class AppendOnlyTest {

    private static final Path RIGHTS = Path.of("src/main/resources/db/migration-postgresql/afterMigrate.sql");

    /** Tidied away: what every node has read, and searches that are too old to be listed. */
    private static final Set<String> TIDIED = Set.of("product_news", "search_miss");

    private static final Pattern LISTED = Pattern.compile("'([a-z_]+)'[,)]");

    @Test
    void the_portals_user_may_neither_change_nor_delete_rows_of_append_only_entities() throws IOException {
        Set<String> promised = Classes.all().stream()
                .filter(type -> type.isAnnotationPresent(AppendOnly.class))
                .map(type ->
                        Objects.requireNonNull(type.getAnnotation(Table.class)).name())
                .filter(table -> !TIDIED.contains(table))
                .collect(Collectors.toCollection(TreeSet::new));

        String script = Files.readString(RIGHTS);
        String list = script.substring(script.indexOf("tablename in"), script.indexOf("loop"));
        Set<String> revoked = LISTED.matcher(list)
                .results()
                .map(MatchResult::group)
                .map(quoted -> quoted.replaceAll("[',)]", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(promised, revoked);
    }
}
