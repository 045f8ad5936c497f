package lu.airsilk.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.testbed.Classes;
import org.junit.jupiter.api.Test;

/** The tables of the guards know every call and every page, so that none can be forgotten. */
class CallsTest {

    /** Whoever adds a call says in {@code guard/calls.txt} who may make it, and lets {@code AllCalls} make it once. */
    @Test
    void every_rest_call_stands_in_the_table_and_the_table_has_no_other() {
        assertEquals(
                String.join("\n", inResources()),
                Call.ALL.stream().map(Call::toString).sorted().collect(Collectors.joining("\n")));
    }

    /** Whoever adds a page says in {@code guard/pages.txt} who may open it. */
    @Test
    void every_page_stands_in_the_table_and_the_table_has_no_other() throws IOException {
        assertEquals(
                String.join("\n", inWebapp()),
                PageRule.ALL.stream().map(PageRule::view).distinct().sorted().collect(Collectors.joining("\n")));
    }

    private static Set<String> inWebapp() throws IOException {
        java.nio.file.Path webapp = java.nio.file.Path.of("src/main/webapp");
        try (Stream<java.nio.file.Path> files = Files.walk(webapp)) {
            return files.map(file -> webapp.relativize(file).toString().replace('\\', '/'))
                    .filter(view -> view.matches("(?!WEB-INF|resources)[a-z]+/[a-z-]+\\.xhtml"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> inResources() {
        return Classes.all().stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()).flatMap(method -> call(type, method).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> call(Class<?> resource, Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .findFirst()
                .map(verb -> verb.value() + " " + path(resource) + path(method));
    }

    private static String path(java.lang.reflect.AnnotatedElement place) {
        Path path = place.getAnnotation(Path.class);
        return path == null ? "" : "/" + path.value();
    }
}
