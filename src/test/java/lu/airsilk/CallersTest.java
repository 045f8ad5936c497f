package lu.airsilk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ejb.Schedule;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.identity.Allowed;
import org.junit.jupiter.api.Test;

/** Nothing is half wired: what a service can do somebody asks of it, and what a page can do stands in a view. */
class CallersTest {

    private static final Pattern VIEW = Pattern.compile("\"(/[a-z]+/[a-z/-]+\\.xhtml)");

    private static final Pattern WORD = Pattern.compile("\\W+");

    private static final Pattern ON_ITS_OWN =
            Pattern.compile("@(Named|Path|RequestScoped|Provider|Entity|Converter|Interceptor"
                    + "|ApplicationPath|ApplicationScoped|Repository|Dependent|Faces(Component|Converter)|Web(Servlet|Filter)"
                    + "|Observes|Schedule|Readiness|Liveness)\\b|void main\\(");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void every_public_method_of_a_service_has_a_caller() {
        Set<String> uncalled = CLASSES.stream()
                .filter(CallersTest::isService)
                .filter(service -> !service.isAnnotatedWith(jakarta.ws.rs.Path.class))
                .flatMap(service -> service.getMethods().stream())
                .filter(method -> isOffered(method) && !isCalled(method))
                .map(JavaMethod::getFullName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), uncalled);
    }

    @Test
    void every_action_of_a_page_stands_in_a_view() {
        String views = View.all().stream()
                .map(view -> TestFiles.text(Path.of("src/main/webapp").resolve(view.file())))
                .collect(Collectors.joining("\n"));
        Set<String> unnamed = CLASSES.stream()
                .filter(page -> page.isAnnotatedWith(Named.class)
                        && page.getSimpleName().endsWith("Page"))
                .flatMap(page -> page.getMethods().stream())
                .filter(method -> isOffered(method) && !isCalled(method))
                .filter(method -> !views.contains("." + property(method.getName())))
                .map(JavaMethod::getFullName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), unnamed);
    }

    @Test
    void every_view_that_the_code_names_exists() {
        List<String> missing = TestFiles.sources().stream()
                .flatMap(file -> VIEW.matcher(TestFiles.text(file)).results())
                .map(found -> found.group(1))
                .filter(view -> !Files.exists(Path.of("src/main/webapp" + view)))
                .toList();

        assertEquals(List.of(), missing);
    }

    /** The server knows a type by its annotation or by a file of settings, the launcher by its name; a person starts the ones with a main. */
    @Test
    void every_type_is_named_by_another_or_known_to_the_server() throws IOException {
        Map<Path, String> texts = texts(Path.of("src/main"));
        texts.putAll(texts(Path.of("src/sample")));
        texts.putAll(texts(Path.of("config")));
        Map<String, Long> named = texts.values().stream()
                .flatMap(text -> WORD.splitAsStream(text).distinct())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        Set<String> unused = texts.keySet().stream()
                .filter(file -> file.startsWith("src"))
                .filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                .filter(file ->
                        !ON_ITS_OWN.matcher(texts.getOrDefault(file, "")).find())
                .filter(file -> named.getOrDefault(simpleName(file), 0L) < 2)
                .map(Path::toString)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), unused);
    }

    private static String simpleName(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static Map<Path, String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            file.toString().matches(".*(\\.java|\\.xml|-config\\.properties|\\.xhtml|/services/[^/]+)"))
                    .collect(Collectors.toMap(file -> file, TestFiles::text));
        }
    }

    private static boolean isService(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                || type.isAnnotatedWith(Allowed.class)
                || type.getMethods().stream()
                        .anyMatch(method ->
                                method.isAnnotatedWith(Transactional.class) || method.isAnnotatedWith(Allowed.class));
    }

    /** Public and of its own: not what an interface, an event or a clock asks for. */
    private static boolean isOffered(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getModifiers().contains(JavaModifier.BRIDGE)
                && !method.isAnnotatedWith(Schedule.class)
                && method.getParameters().stream().noneMatch(parameter -> parameter.isAnnotatedWith(Observes.class))
                && !isInherited(method);
    }

    private static boolean isInherited(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return Stream.concat(owner.getAllRawInterfaces().stream(), owner.getAllRawSuperclasses().stream())
                .anyMatch(above -> above.tryGetMethod(
                                method.getName(),
                                method.getRawParameterTypes().stream()
                                        .map(JavaClass::getName)
                                        .toArray(String[]::new))
                        .isPresent());
    }

    /** A call of its own class does not count. */
    private static boolean isCalled(JavaMethod method) {
        return Stream.concat(
                        method.getCallsOfSelf().stream().map(call -> call.getOrigin()),
                        method.getReferencesToSelf().stream().map(reference -> reference.getOrigin()))
                .map(JavaCodeUnit::getOwner)
                .anyMatch(owner -> !owner.equals(method.getOwner()));
    }

    private static String property(String method) {
        return method.matches("(get|is|set)[A-Z].*")
                ? Character.toLowerCase(method.replaceFirst("get|is|set", "").charAt(0))
                        + method.replaceFirst("get|is|set", "").substring(1)
                : method;
    }
}
