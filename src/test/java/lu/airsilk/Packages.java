package lu.airsilk;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The packages of the house as {@code house.md} lists them: the capabilities in the order in which the goods meet them, the
 * slices of each in theirs, and the walls. One uses only what stands before it.
 */
final class Packages {

    static final String ROOT = "lu.airsilk.";

    private static final Path HOUSE = Path.of("src/site/markdown/house.md");

    /** How the page says that a capability's packages have no order among them. */
    private static final String OPEN = "open";

    private static final Map<String, List<String>> SLICES = slices();

    private static final Map<JavaClass, Set<JavaClass>> LEANING = new ConcurrentHashMap<>();

    private static final List<String> IN_ORDER = List.copyOf(SLICES.keySet());

    /** What one may not use of another although it stands above, and why. */
    record Wall(List<String> from, List<String> to, String because) {}

    static final List<Wall> WALLS = Stream.concat(
                    table("## Walls").map(row -> new Wall(words(row[1]), words(row[2]), row[3].strip())),
                    Stream.of(new Wall(
                            IN_ORDER,
                            List.of("portal", "sample"),
                            "the shell and the sample use all and are used by none")))
            .toList();

    private Packages() {}

    private static Map<String, List<String>> slices() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        table("## Capabilities")
                .forEach(row ->
                        all.put(row[1].strip(), Arrays.asList(row[3].strip().split(" · ", -1))));
        return all;
    }

    /** The rows of the first table behind a heading, without its own heading. */
    private static Stream<String[]> table(String heading) {
        String page = TestFiles.text(HOUSE);
        return page.substring(page.indexOf(heading))
                .lines()
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.split("\\|", -1));
    }

    private static List<String> words(String cell) {
        return Arrays.asList(cell.strip().split(", ", -1));
    }

    /** The capability a class belongs to; empty outside the portal. */
    static Optional<String> capability(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? Optional.of(name.substring(ROOT.length()).split("\\.", 2)[0]) : Optional.empty();
    }

    /** Whether the page lists the capability and the slice. */
    static boolean isKnown(JavaClass type) {
        List<String> slices = SLICES.getOrDefault(capability(type).orElse(""), List.of());
        return slices.contains(OPEN)
                || slices.contains(slice(type))
                || type.getSimpleName().equals("package-info");
    }

    /** Whether one capability may use another: only those above, and no wall between. */
    static boolean mayUse(String user, String used) {
        return user.equals(used) || IN_ORDER.indexOf(used) < IN_ORDER.indexOf(user);
    }

    /**
     * Whether a class may use another of its own capability: of its slice, of one that stands before it, or of the root what
     * leans on nothing but such slices.
     */
    static boolean isBefore(JavaClass user, JavaClass used) {
        List<String> slices = SLICES.getOrDefault(capability(user).orElse(""), List.of());
        int own = slices.indexOf(slice(user));
        return slices.contains(OPEN)
                || slices.indexOf(slice(used)) <= own
                || (isInRoot(used) && leaning(used).allMatch(other -> slices.indexOf(slice(other)) < own));
    }

    /** What a class of a root uses of its capability's slices, itself or through others of the root. */
    private static Stream<JavaClass> leaning(JavaClass root) {
        return LEANING.computeIfAbsent(root, Packages::lean).stream();
    }

    private static Set<JavaClass> lean(JavaClass root) {
        Set<JavaClass> seen = new HashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            JavaClass next = open.pop();
            if (seen.add(next) && isInRoot(next)) {
                next.getDirectDependenciesFromSelf().stream()
                        .map(use -> use.getTargetClass().getBaseComponentType())
                        .filter(used -> capability(used).equals(capability(root)))
                        .forEach(open::push);
            }
        }
        seen.removeIf(Packages::isInRoot);
        return seen;
    }

    static boolean isOpen(JavaClass type) {
        return SLICES.getOrDefault(capability(type).orElse(""), List.of()).contains(OPEN);
    }

    /** The slices that the page lists, each with its capability: {@code stock.hold}. */
    static Stream<String> listed() {
        return SLICES.entrySet().stream()
                .filter(capability -> !capability.getValue().contains(OPEN))
                .flatMap(capability -> capability.getValue().stream().map(slice -> capability.getKey() + "." + slice));
    }

    /** The name of a class's slice as the page has it. */
    static String slice(JavaClass type) {
        return isInRoot(type) ? "root" : part(type);
    }

    /** The sample makes by hand what people and carriers do, and may look into slices. */
    static boolean isSample(JavaClass type) {
        return capability(type).filter("sample"::equals).isPresent();
    }

    static boolean isInRoot(JavaClass type) {
        return part(type).isEmpty();
    }

    /** Rules in plain Java: {@code shared}, and the packages that say so. */
    static boolean isRule(JavaClass type) {
        return capability(type).filter("shared"::equals).isPresent()
                || part(type).matches("(.+\\.)?rule");
    }

    private static String part(JavaClass type) {
        return capability(type)
                .map(name -> type.getPackageName().substring((ROOT + name).length()))
                .map(rest -> rest.startsWith(".") ? rest.substring(1) : rest)
                .orElse("");
    }
}
