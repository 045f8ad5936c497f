package lu.airsilk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.platform.persistence.Repository;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A component knows its row by its place alone. So a list that has buttons beside its rows is kept from when it was shown
 * until it is drawn anew ({@code SeenRows}, {@code Rows}, or a field): asked for anew at the press, another's row may stand
 * in that place by then.
 */
class PressedRowsTest {

    private static final Set<String> LISTS = Set.of("repeat", "dataTable", "table");

    /** The list of an open proposal is handed to a part of several pages. */
    private static final String HANDED_ON = "page";

    private static final Pattern LIST = Pattern.compile("#\\{(\\w+)\\.(\\w+).*");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    private static final Map<String, JavaClass> BEANS = CLASSES.stream()
            .filter(type -> type.isAnnotatedWith(Named.class))
            .collect(Collectors.toMap(PressedRowsTest::name, Function.identity()));

    private static String name(JavaClass type) {
        return Character.toLowerCase(type.getSimpleName().charAt(0))
                + type.getSimpleName().substring(1);
    }

    @Test
    void a_press_beside_a_row_is_about_the_row_that_was_shown() {
        Set<String> pressed = View.all().stream()
                .flatMap(View::elements)
                .filter(element -> LISTS.contains(element.getLocalName()) && isPressed(element))
                .map(element -> element.getAttribute("value"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertTrue(pressed.size() > 25, () -> pressed.size() + " lists have buttons beside their rows");
        assertEquals(
                Set.of(),
                pressed.stream()
                        .filter(list -> lists(list).anyMatch(PressedRowsTest::isAskedAnew))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Something in it does something with its row. */
    private static boolean isPressed(Element list) {
        String row = list.getLocalName().equals("table") ? "row" : list.getAttribute("var");
        NodeList inside = list.getElementsByTagName("*");
        return !row.isEmpty()
                && IntStream.range(0, inside.getLength())
                        .mapToObj(inside::item)
                        .map(Element.class::cast)
                        .anyMatch(element -> element.getAttribute("action").matches(".*[(,. ]" + row + "\\b.*"));
    }

    private static Stream<JavaMethod> lists(String expression) {
        Matcher list = LIST.matcher(expression);
        if (!list.matches()) {
            return Stream.empty();
        }
        Stream<JavaClass> pages =
                list.group(1).equals(HANDED_ON) ? BEANS.values().stream() : Stream.ofNullable(BEANS.get(list.group(1)));
        return pages.flatMap(page -> getter(page, list.group(2)).stream());
    }

    private static Optional<JavaMethod> getter(JavaClass page, String property) {
        String getter = "get" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return Stream.of(getter, property)
                .flatMap(name -> page.getMethods().stream()
                        .filter(method -> method.getName().equals(name)))
                .filter(method -> !method.getRawReturnType().isEquivalentTo(void.class))
                .findFirst();
    }

    /** It, or what it calls of its own page, asks a service and keeps nothing. */
    private static boolean isAskedAnew(JavaMethod getter) {
        Set<JavaMethod> own = own(getter);
        boolean asks = own.stream()
                .flatMap(method -> method.getMethodCallsFromSelf().stream())
                .anyMatch(call -> call.getTargetOwner().isAnnotatedWith(ApplicationScoped.class)
                        || call.getTargetOwner().isAnnotatedWith(Repository.class));
        boolean keeps = own.stream()
                .flatMap(method -> method.getFieldAccesses().stream())
                .anyMatch(access -> access.getAccessType() == AccessType.SET);
        return asks && !keeps;
    }

    private static Set<JavaMethod> own(JavaMethod getter) {
        Set<JavaMethod> found = new HashSet<>();
        Deque<JavaMethod> open = new ArrayDeque<>(Set.of(getter));
        while (!open.isEmpty()) {
            JavaMethod method = open.pop();
            if (found.add(method)) {
                method.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().equals(getter.getOwner()))
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .forEach(open::push);
            }
        }
        return found;
    }
}
