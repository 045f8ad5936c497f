package lu.airsilk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** One xhtml file of the portal, read as XML. */
public record View(Path file, Document document) {

    private static final Path SOURCE = Path.of("src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");
    private static final Pattern TEXT_IN_EXPRESSION = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.:])(?:(\\w+)\\s*->|([A-Za-z_]\\w*)(?![\\w:]))");
    private static final Set<String> WORDS =
            Set.of("and or not empty eq ne lt gt le ge div mod true false null instanceof".split(" ", -1));

    public static List<View> all() {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(View::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static View read(Path file) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            return new View(
                    SOURCE.relativize(file), factory.newDocumentBuilder().parse(file.toFile()));
        } catch (Exception e) {
            throw new IllegalStateException(file + " does not parse", e);
        }
    }

    /** The capability it belongs to; {@code platform} for templates and composites, which all may use. */
    String capability() {
        String first = file.getName(0).toString();
        return Set.of("WEB-INF", "resources").contains(first) ? "platform" : first;
    }

    /** What the uses of one of our own tags hand to it: the attributes that {@code ask.taglib.xml} tells of it. */
    Set<String> given() {
        return file.startsWith("WEB-INF/tags")
                ? Set.of("id", "label", "value", "kind", "unit", "help", "required", "shared")
                : Set.of();
    }

    public Stream<Element> elements() {
        return all("*").map(Element.class::cast);
    }

    Stream<Attr> attributes() {
        return elements()
                .flatMap(element -> IntStream.range(0, element.getAttributes().getLength())
                        .mapToObj(element.getAttributes()::item)
                        .map(Attr.class::cast));
    }

    /** The values of one attribute wherever it stands. */
    Stream<String> values(String attribute) {
        return elements().map(element -> element.getAttribute(attribute)).filter(value -> !value.isEmpty());
    }

    /** The texts between the tags. */
    Stream<String> texts() {
        return elements()
                .map(Element::getChildNodes)
                .flatMap(children -> IntStream.range(0, children.getLength()).mapToObj(children::item))
                .filter(node -> node.getNodeType() == Node.TEXT_NODE)
                .map(Node::getTextContent);
    }

    private Stream<Node> all(String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }

    /** What a text says outside expressions. */
    static String spoken(String text) {
        return EXPRESSION.matcher(text).replaceAll("");
    }

    /** The names its expressions begin with: beans, bundles, variables. */
    Set<String> roots() {
        return expressions()
                .flatMap(View::names)
                .filter(name -> !WORDS.contains(name))
                .collect(Collectors.toSet());
    }

    /** Its expressions without the texts in them. */
    Stream<String> expressions() {
        return Stream.concat(attributes().map(Attr::getValue), texts())
                .flatMap(text -> EXPRESSION.matcher(text).results())
                .map(found -> TEXT_IN_EXPRESSION.matcher(found.group(1)).replaceAll(""));
    }

    private static Stream<String> names(String expression) {
        Set<String> parameters = NAME.matcher(expression)
                .results()
                .map(found -> found.group(1))
                .filter(name -> name != null)
                .collect(Collectors.toSet());
        return NAME.matcher(expression)
                .results()
                .map(MatchResult::group)
                .filter(name -> !name.contains("->") && !parameters.contains(name));
    }
}
