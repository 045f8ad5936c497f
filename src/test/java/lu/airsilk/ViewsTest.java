package lu.airsilk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Named;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.identity.guard.UploadDoor;
import lu.airsilk.testbed.Classes;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What a view may hold: layout, our tags, one bean, the bundles. */
class ViewsTest {

    private static final int LONGEST_LINE = 140;

    /** Fragments of packages below that a page includes on purpose: page → fragment. */
    private static final Set<String> INCLUDED_FROM_BELOW = Set.of(
            "consignment/part/tab-customs.xhtml → /customs/part/customs-part.xhtml",
            "catalogue/product-view.xhtml → /portal/part/number-line.xhtml",
            "catalogue/product-list.xhtml → /order/part/store-price.xhtml",
            "catalogue/product-view.xhtml → /order/part/store-product.xhtml",
            "catalogue/product-view.xhtml → /order/part/like.xhtml",
            "order/part/line.xhtml → /distribution/part/line-way.xhtml");

    private static final Set<String> SPOKEN_ATTRIBUTES = Set.of(
            "title",
            "label",
            "header",
            "headerText",
            "alt",
            "placeholder",
            "ariaLabel",
            "aria-label",
            "help",
            "sentence",
            "example",
            "emptyMessage",
            "legend");
    /** What Faces gives, the error edge's reference of a fault, and the error template's own parameter. */
    private static final Set<String> IMPLICIT = Set.of(
            "cc",
            "component",
            "view",
            "request",
            "param",
            "facesContext",
            "session",
            "flash",
            "resource",
            "cookie",
            "header",
            "initParam",
            "application",
            "viewScope",
            "requestScope",
            "sessionScope",
            "faultReference",
            "wide");

    /** The product's own name and the units of the trade are the same in every language. */
    private static final Pattern SAME_EVERYWHERE =
            Pattern.compile("AirSilk|\\bkg\\b|\\bm³|\\bCNY\\b|\\bEUR\\b|\\bAWB\\b|\\bSKU\\b|\\bGTIN\\b|\\bSSCC\\b");

    /** Papers and pictures, which the browser shows without the portal's bar: no way leads back from them. */
    private static final Pattern SHOWN_BARE = Pattern.compile("/document/|/purchase-document/pdf/|/photos?(/|$)");

    private static final Pattern OPENED = Pattern.compile("\\.(get|orElse|isPresent)\\(");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final List<View> views = View.all();

    @Test
    void every_view_parses() {
        assertFalse(views.isEmpty());
    }

    /** Longer ones hide what they do behind the edge of the window: 1,017 did, the longest had 2,616 characters. */
    @Test
    void no_line_of_a_view_is_longer_than_a_window() {
        List<String> faults = views.stream()
                .flatMap(view -> TestFiles.text(Path.of("src/main/webapp").resolve(view.file()))
                        .lines()
                        .filter(line -> line.length() > LONGEST_LINE)
                        .map(line -> view.file() + ": " + line.strip()))
                .toList();

        assertEquals(List.of(), faults);
    }

    @Test
    void a_view_includes_only_fragments_of_packages_above_or_on_the_list() {
        List<String> faults = views.stream()
                .flatMap(view -> view.values("src")
                        .filter(source -> source.startsWith("/") && source.endsWith(".xhtml"))
                        .filter(source -> !mayInclude(view, source))
                        .map(source -> view.file() + " → " + source))
                .filter(include -> !INCLUDED_FROM_BELOW.contains(include))
                .toList();

        assertEquals(List.of(), faults);
    }

    private static boolean mayInclude(View view, String source) {
        String owner = source.substring(1).split("/", 2)[0];
        return owner.equals("WEB-INF") || Packages.mayUse(view.capability(), owner);
    }

    /** Who reads English seeks a store by the name that she knows. */
    @Test
    void what_is_picked_is_called_by_its_readers_name() {
        List<String> faults = views.stream()
                .flatMap(view -> view.values("itemLabel")
                        .filter(label -> label.matches(".*\\.(zh|en|fr|de)(\\(\\))?\\b.*"))
                        .map(label -> view.file() + ": " + label))
                .toList();

        assertEquals(List.of(), faults);
    }

    @Test
    void no_view_speaks_in_its_own_words() {
        var faults = new ArrayList<String>();

        for (View view : views) {
            Stream<String> spoken = view.attributes()
                    .filter(attribute -> SPOKEN_ATTRIBUTES.contains(attribute.getLocalName()))
                    .map(Attr::getValue);
            Stream.concat(view.texts(), spoken)
                    .map(View::spoken)
                    .map(text -> SAME_EVERYWHERE.matcher(text).replaceAll(""))
                    .filter(text -> LETTER.matcher(text).find())
                    .forEach(text -> faults.add(view.file() + ": " + text.strip()));
        }

        assertEquals("", String.join("\n", faults));
    }

    @Test
    void no_view_carries_style_or_script_of_its_own() {
        List<String> faults = views.stream()
                .flatMap(view -> Stream.concat(
                        view.attributes()
                                .map(Attr::getName)
                                .filter(name -> name.equals("style") || name.matches("on[a-z]+"))
                                .map(name -> view.file() + ": " + name),
                        view.elements()
                                .filter(element -> Set.of("style", "script").contains(element.getTagName()))
                                .filter(element -> !element.hasAttribute("src"))
                                .map(element -> view.file() + ": <" + element.getTagName() + ">")))
                .toList();

        assertEquals(List.of(), faults);
    }

    @Test
    void papers_and_pictures_open_beside_the_page_that_leads_to_them() {
        List<String> faults = views.stream()
                .flatMap(view -> view.elements()
                        .filter(element -> element.getTagName().equals("a"))
                        .filter(element ->
                                SHOWN_BARE.matcher(element.getAttribute("href")).find())
                        .filter(element -> !element.getAttribute("target").equals("_blank"))
                        .map(element -> view.file() + ": " + element.getAttribute("href")))
                .toList();

        assertEquals(List.of(), faults);
    }

    /**
     * The texts of a piece are compiled with the functions of the view that was built last before it (Mojarra’s
     * NamespaceHandler leaves its own behind), so that a view without them would break the next one that needs them.
     */
    @Test
    void every_view_knows_the_functions_that_say() {
        List<String> faults = views.stream()
                .filter(view -> !view.document().getDocumentElement().hasAttribute("xmlns:say"))
                .map(view -> view.file().toString())
                .toList();

        assertEquals(List.of(), faults);
    }

    /** Faces asks what is inside an Optional and never itself: {@code get()} would be asked of the value. */
    @Test
    void no_view_opens_an_optional() {
        List<String> faults = views.stream()
                .flatMap(view -> view.expressions()
                        .filter(expression -> OPENED.matcher(expression).find())
                        .map(expression -> view.file() + ": " + expression))
                .toList();

        assertEquals(List.of(), faults);
    }

    /** What is empty inside an Optional arrives as nothing at all. */
    @Test
    void no_page_is_handed_an_optional() {
        List<String> faults = Classes.all().stream()
                .filter(type -> type.isAnnotationPresent(Named.class))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> List.of(method.getParameterTypes()).contains(Optional.class))
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .toList();

        assertEquals(List.of(), faults);
    }

    /** The language of views calls methods of public types only; of another one it finds none. */
    @Test
    void every_type_that_a_page_hands_to_its_view_is_public() {
        Set<Class<?>> handed = new HashSet<>();
        Classes.all().stream()
                .filter(type -> type.isAnnotationPresent(Named.class))
                .forEach(type -> handed(type, handed));

        assertEquals(
                List.of(),
                handed.stream()
                        .filter(type -> !Modifier.isPublic(type.getModifiers()))
                        .map(Class::getName)
                        .sorted()
                        .toList());
    }

    /** With all that can be reached from it by methods that ask for nothing. */
    private static void handed(Class<?> type, Set<Class<?>> handed) {
        if (type.getName().startsWith("lu.airsilk.") && handed.add(type)) {
            Stream.of(type.getMethods())
                    .filter(method -> method.getParameterCount() == 0 || type.isAnnotationPresent(Named.class))
                    .forEach(method -> named(method.getGenericReturnType()).forEach(each -> handed(each, handed)));
        }
    }

    private static Stream<Class<?>> named(Type type) {
        return switch (type) {
            case Class<?> plain -> Stream.of(plain.isArray() ? plain.getComponentType() : plain);
            case ParameterizedType generic ->
                Stream.concat(
                        named(generic.getRawType()),
                        Stream.of(generic.getActualTypeArguments()).flatMap(ViewsTest::named));
            default -> Stream.of();
        };
    }

    @Test
    void every_expression_begins_with_a_known_bean_bundle_or_variable() {
        Set<String> everywhere = new HashSet<>(IMPLICIT);
        Classes.all().stream()
                .filter(type -> type.isAnnotationPresent(Named.class))
                .map(ViewsTest::beanName)
                .forEach(everywhere::add);
        Bundles.read().byCapability().keySet().forEach(capability -> everywhere.add(capability + "Text"));
        views.forEach(view -> view.elements()
                .filter(element -> element.getTagName().equals("ui:param"))
                .forEach(element -> everywhere.add(element.getAttribute("name"))));
        var faults = new ArrayList<String>();

        for (View view : views) {
            Set<String> known = new HashSet<>(everywhere);
            known.addAll(view.given());
            Stream.of("var", "varStatus", "rowIndexVar").flatMap(view::values).forEach(known::add);
            known.add("row"); // the variable of every air:table
            view.roots().stream()
                    .filter(root -> !known.contains(root))
                    .forEach(root -> faults.add(view.file() + ": " + root));
        }

        assertEquals("", String.join("\n", faults));
    }

    /** Cases pasted from a list come as text, and a count at the dock has its own keys. */
    private static final Set<String> COUNTED_OTHERWISE =
            Set.of("order/part/unclear.xhtml", "consignment/part/count.xhtml", "consignment/part/packed.xhtml");

    @Test
    void every_number_is_read_in_the_readers_notation() {
        List<String> faults = views.stream()
                .filter(view -> !COUNTED_OTHERWISE.contains(view.file().toString()))
                .flatMap(view -> view.elements()
                        .filter(ViewsTest::isNumber)
                        .filter(field -> field.getElementsByTagName("ask:reads").getLength() == 0)
                        .map(field -> view.file() + ": " + field.getAttribute("id")))
                .toList();

        assertEquals(List.of(), faults, "a number without ask:reads is read as Faces reads, not as its reader writes");
    }

    /** What somebody signs in by is no name: only where one is spoken to by it does it stand beside the name. */
    @Test
    void people_are_called_by_their_names() {
        Pattern person = Pattern.compile("\\b(?!\\w+Page\\.\\w+By\\b)\\w+(\\.\\w+(\\(\\))?)*\\.(by\\(\\)|\\w+By\\b)");
        Pattern said = Pattern.compile("(say:\\w+\\(|empty |')$");
        List<String> faults = views.stream()
                .filter(view -> !view.file().endsWith("remark/part/comments.xhtml"))
                .flatMap(view -> {
                    String text = TestFiles.text(Path.of("src/main/webapp").resolve(view.file()));
                    return person.matcher(text)
                            .results()
                            .filter(found -> !found.group().matches(".*\\.(wantedBy|sortedBy)"))
                            .filter(found -> !said.matcher(
                                            text.substring(Math.max(0, found.start() - 20), found.start()))
                                    .find())
                            .map(found -> view.file() + ": " + found.group());
                })
                .toList();

        assertEquals(List.of(), faults);
    }

    /** A spinner that is emptied would be saved as nought. */
    @Test
    void no_spinner_may_be_left_empty() {
        List<String> faulty = views.stream()
                .flatMap(view -> view.elements()
                        .filter(element -> "p:spinner".equals(element.getTagName()))
                        .filter(element -> !"true".equals(element.getAttribute("required")))
                        .map(element -> view.file() + ": " + element.getAttribute("id")))
                .toList();

        assertEquals(List.of(), faulty);
    }

    private static boolean isNumber(Element field) {
        List<String> classes = List.of(field.getAttribute("styleClass").split(" ", -1));
        return switch (field.getTagName()) {
            case "p:spinner", "p:inputNumber" -> true;
            case "p:inputText" -> classes.contains("number");
            default -> false;
        };
    }

    private static String beanName(Class<?> type) {
        String given = type.getAnnotation(Named.class).value();
        String simple = type.getSimpleName();
        return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
    }

    /** Files are taken only by pages that have a field for them. */
    @Test
    void the_door_for_files_knows_the_pages_that_take_some() {
        Set<String> pages = views.stream()
                .filter(view -> !view.capability().equals("platform"))
                .filter(view -> !view.file().toString().contains("/part/"))
                .filter(this::takesFiles)
                .map(view -> "/" + view.file())
                .collect(Collectors.toSet());

        assertEquals(UploadDoor.PAGES, pages);
    }

    private boolean takesFiles(View view) {
        boolean itself = view.elements()
                .anyMatch(element ->
                        Set.of("air:upload", "p:fileUpload", "h:inputFile").contains(element.getTagName()));
        return itself
                || view.values("src")
                        .anyMatch(part -> views.stream()
                                .filter(other -> part.equals("/" + other.file()))
                                .anyMatch(this::takesFiles));
    }
}
