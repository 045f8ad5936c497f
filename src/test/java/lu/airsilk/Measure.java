package lu.airsilk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The house in figures, for {@code mvn -Pmeasure}: how large its rooms are, and who looks through which wall. */
final class Measure {

    private static final Path SOURCE = Path.of("src/main/java/lu/airsilk");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern TOP_LEVEL = Pattern.compile(
            "(?m)^(?:public |abstract |final |sealed |non-sealed )*(?:class|record|enum|interface|@interface) ");
    private static final Pattern ASKED = Pattern.compile("\\b(?:from|join|update) ([A-Z]\\w+)\\b");
    private static final int LONGEST_LINE = 140;

    /** The capabilities that have slices; what is open has packages without an order. */
    private static final Set<String> SLICED =
            Packages.listed().map(slice -> slice.split("\\.", -1)[0]).collect(Collectors.toSet());

    private final List<JavaClass> types = new ClassFileImporter()
            .importPath(Path.of("target/classes")).stream()
                    .filter(type -> Packages.capability(type).isPresent())
                    .filter(type -> !type.getSimpleName().equals("package-info"))
                    .toList();

    private final Map<Path, String> sources = texts(SOURCE, ".java");

    private Measure() {}

    public static void main(String[] none) {
        new Measure().print();
    }

    private void print() {
        say("code lines / files", "%d / %d".formatted(codeLines(), sources.size()));
        say("types a file, p90", ninth(sources.values().stream().map(Measure::typesIn)) + "");
        Map<String, Long> rooms = topLevel().collect(groupingBy(JavaClass::getPackageName, counting()));
        say(
                "types a package, p90 / largest",
                "%d / %s".formatted(ninth(rooms.values().stream().filter(n -> n > 1)), largest(rooms)));
        say("types of a slice used outside its capability", throughWalls().size() + " " + throughWalls());
        Map<Boolean, Long> roots = roots().collect(partitioningBy(this::isUsedOutside, counting()));
        say("public types of roots, used outside / not", roots.get(true) + " / " + roots.get(false));
        inside().forEach((capability, share) -> say("uses inside their slice, " + capability, share + " %"));
        say("names of others' entities in queries", foreignQueries() + "");
        say("queries that give Object[]", count(Pattern.compile("Object\\[\\]\\.class")) + "");
        say("view lines over " + LONGEST_LINE + " characters", longLines() + "");
    }

    @SuppressWarnings("SystemOut") // a program for people
    private static void say(String what, String figure) {
        System.out.printf("%-50s %s%n", what, figure);
    }

    private long codeLines() {
        return sources.values().stream()
                .flatMap(source -> COMMENT.matcher(source).replaceAll("").lines())
                .filter(line -> !line.isBlank())
                .count();
    }

    private static long typesIn(String source) {
        return TOP_LEVEL.matcher(source).results().count();
    }

    private static long ninth(Stream<Long> figures) {
        List<Long> sorted = figures.sorted().toList();
        return sorted.get(sorted.size() * 9 / 10);
    }

    private static Map.Entry<String, Long> largest(Map<String, Long> rooms) {
        return rooms.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    }

    private Stream<JavaClass> topLevel() {
        return types.stream().filter(type -> !type.getName().contains("$"));
    }

    private Set<String> throughWalls() {
        return types.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> isOutside(use)
                        && !Packages.isInRoot(use.getTargetClass())
                        && SLICED.contains(capability(use.getTargetClass())))
                .map(use -> use.getTargetClass().getSimpleName())
                .collect(Collectors.toSet());
    }

    private Stream<JavaClass> roots() {
        return topLevel()
                .filter(Packages::isInRoot)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private boolean isUsedOutside(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream().anyMatch(Measure::isOutside);
    }

    /** By another capability of the portal; the sample may look into slices. */
    private static boolean isOutside(Dependency use) {
        return Packages.capability(use.getTargetClass()).isPresent()
                && !Packages.isSample(use.getOriginClass())
                && !Packages.capability(use.getOriginClass()).equals(Packages.capability(use.getTargetClass()));
    }

    private static String capability(JavaClass type) {
        return Packages.capability(type).orElseThrow();
    }

    /** Pairs of types that stand in one slice, a rule counted with what it serves, of all pairs in a capability. */
    private Map<String, Long> inside() {
        Map<String, Long> shares = new TreeMap<>();
        for (String capability : SLICED) {
            Set<List<JavaClass>> pairs = new HashSet<>();
            types.stream()
                    .filter(type -> capability(type).equals(capability))
                    .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                    .filter(use -> Packages.capability(use.getTargetClass())
                            .filter(capability::equals)
                            .isPresent())
                    .map(use -> List.of(outermost(use.getOriginClass()), outermost(use.getTargetClass())))
                    .filter(pair -> !pair.getFirst().equals(pair.getLast()))
                    .forEach(pairs::add);
            long within = pairs.stream()
                    .filter(pair -> room(pair.getFirst()).equals(room(pair.getLast())))
                    .count();
            shares.put(capability, pairs.isEmpty() ? 100 : 100 * within / pairs.size());
        }
        return shares;
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getBaseComponentType()
                .getEnclosingClass()
                .map(Measure::outermost)
                .orElse(type.getBaseComponentType());
    }

    private static String room(JavaClass type) {
        return Packages.slice(type).replaceFirst("\\.rule$", "");
    }

    /** Those of open capabilities are nobody's own: who changed what is asked of the platform's revisions by all. */
    private long foreignQueries() {
        Map<String, String> entities = topLevel()
                .filter(type -> type.isAnnotatedWith(Entity.class) && !Packages.isOpen(type))
                .collect(Collectors.toMap(JavaClass::getSimpleName, Measure::capability));
        return sources.entrySet().stream()
                .mapToLong(source -> ASKED.matcher(source.getValue())
                        .results()
                        .map(found -> entities.get(found.group(1)))
                        .filter(owner -> owner != null
                                && !owner.equals(SOURCE.relativize(source.getKey())
                                        .getName(0)
                                        .toString()))
                        .count())
                .sum();
    }

    private long count(Pattern pattern) {
        return sources.values().stream()
                .mapToLong(source -> pattern.matcher(source).results().count())
                .sum();
    }

    private static long longLines() {
        Collection<String> views = texts(Path.of("src/main/webapp"), ".xhtml").values();
        return views.stream()
                .flatMap(String::lines)
                .filter(line -> line.length() > LONGEST_LINE)
                .count();
    }

    private static Map<Path, String> texts(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end) && !file.endsWith("package-info.java"))
                    .collect(Collectors.toMap(file -> file, TestFiles::text));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
