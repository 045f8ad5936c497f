package lu.airsilk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.browser.EveryPage.Shown;
import org.junit.jupiter.api.Test;

/** The contact sheet leaves nothing out. */
class EveryPageTest {

    private static final Path VIEWS = Path.of("src/main/webapp");

    @Test
    void every_view_is_looked_at_in_the_contact_sheet() throws IOException {
        Set<String> looked = EveryPage.all().map(page -> page.view() + ".xhtml").collect(Collectors.toSet());

        assertEquals(Set.of(), without(looked, views()), "a new view belongs on the list of EveryPage");
    }

    @Test
    void every_error_page_is_looked_at_in_the_contact_sheet() throws IOException {
        Set<String> looked = EveryPage.all()
                .map(page -> "WEB-INF/errors/" + page.status() + ".xhtml")
                .collect(Collectors.toSet());

        assertEquals(Set.of(), without(looked, files(VIEWS.resolve("WEB-INF/errors"))));
    }

    @Test
    void every_picture_has_a_name_of_its_own() {
        assertEquals(
                EveryPage.all().count(),
                EveryPage.all().map(Shown::name).distinct().count());
    }

    /** What a reader can open: no fragments, composites or templates. */
    private static Set<String> views() throws IOException {
        return files(VIEWS).stream()
                .filter(view ->
                        !view.contains("/part/") && !view.startsWith("WEB-INF/") && !view.startsWith("resources/"))
                .collect(Collectors.toSet());
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> VIEWS.relativize(file).toString())
                    .filter(name -> name.endsWith(".xhtml"))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> without(Set<String> known, Set<String> all) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(known);
        return rest;
    }
}
