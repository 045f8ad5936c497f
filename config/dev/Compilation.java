import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles what has changed; where more than the body of a method has, all that speaks of it too. */
final class Compilation {

    /** What came of it. */
    sealed interface Result {}

    /** The compiler has said why. */
    record Refused() implements Result {}

    /** @param classes of which nothing has changed but how their methods work */
    record Bodies(List<Path> classes) implements Result {}

    /** @param what a sentence of what has changed */
    record Shape(String what) implements Result {}

    private final List<Path> sources;
    private final Path classes;
    /** What somebody has begun to change and the compiler has refused so far; of what of it the shape is another. */
    private final Set<Path> unfinished = new HashSet<>();

    private final Set<Path> shapes = new HashSet<>();
    private final Path fresh = Path.of("target/dev/fresh");
    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);

    Compilation(List<Path> sources, Path classes) {
        this.sources = sources;
        this.classes = classes;
    }

    Result of(Set<Path> changed) throws IOException {
        unfinished.addAll(changed);
        Set<Path> done = new HashSet<>();
        Set<Path> bodies = new HashSet<>();
        for (Set<Path> round = Set.copyOf(unfinished); !round.isEmpty(); ) {
            if (!compile(round)) {
                unfinished.addAll(round);
                return new Refused();
            }
            done.addAll(round);
            Set<Path> otherShape = compare(round, bodies);
            shapes.addAll(otherShape);
            round = speakingOf(otherShape);
            round.removeAll(done);
        }
        Result result = shapes.isEmpty()
                ? new Bodies(List.copyOf(bodies))
                : new Shape(names(shapes) + " has another shape; " + done.size() + " files compiled");
        unfinished.clear();
        shapes.clear();
        return result;
    }

    private boolean compile(Set<Path> round) throws IOException {
        Exploded.delete(fresh);
        Files.createDirectories(fresh);
        List<Path> there = round.stream().filter(Files::exists).toList();
        List<String> options = List.of(
                "-g", "-parameters", "-proc:none", "-nowarn", "-d", fresh.toString(),
                "-cp", classes + File.pathSeparator + System.getProperty("java.class.path"));
        return there.isEmpty()
                || javac.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(there))
                        .call();
    }

    /** What was compiled takes its place; gives the sources whose classes have another shape than before. */
    private Set<Path> compare(Set<Path> round, Set<Path> bodies) throws IOException {
        Set<Path> otherShape = new HashSet<>();
        var enhancement = new Enhancement(fresh, classes);
        for (Path source : round) {
            Set<Path> before = classesOf(source, classes);
            Set<Path> after = classesOf(source, fresh);
            if (!before.equals(after)) {
                otherShape.add(source);
            }
            for (Path name : after) {
                byte[] now = enhancement.of(name, Files.readAllBytes(fresh.resolve(name)));
                byte[] then = before.contains(name) ? Files.readAllBytes(classes.resolve(name)) : new byte[0];
                if (then.length > 0 && !ClassShape.same(then, now)) {
                    otherShape.add(source);
                }
                if (!Arrays.equals(then, now)) {
                    bodies.add(classes.resolve(name));
                    Files.createDirectories(classes.resolve(name).getParent());
                    Files.write(classes.resolve(name), now);
                }
            }
            before.removeAll(after);
            for (Path gone : before) {
                Files.delete(classes.resolve(gone));
            }
        }
        return otherShape;
    }

    /** A source's class and those within it. */
    private Set<Path> classesOf(Path source, Path folder) throws IOException {
        Path home = folder.resolve(root(source).relativize(source)).getParent();
        String simple = simple(source);
        if (!Files.exists(home)) {
            return new HashSet<>();
        }
        try (Stream<Path> all = Files.list(home)) {
            return all.filter(file -> file.getFileName()
                            .toString()
                            .matches(Pattern.quote(simple) + "(\\$.*)?\\.class"))
                    .map(folder::relativize)
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }

    /** A constant leaves no trace in a class that uses it, so the sources are asked: who says the name. */
    private Set<Path> speakingOf(Set<Path> changed) throws IOException {
        if (changed.isEmpty()) {
            return new HashSet<>();
        }
        Pattern names = Pattern.compile("\\b(" + changed.stream().map(Compilation::simple).collect(Collectors.joining("|")) + ")\\b");
        Set<Path> found = new HashSet<>();
        for (Path root : sources) {
            addSpeaking(root, names, found);
        }
        return found;
    }

    private static void addSpeaking(Path root, Pattern names, Set<Path> found) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : (Iterable<Path>) all.filter(file -> file.toString().endsWith(".java"))::iterator) {
                if (names.matcher(Files.readString(file)).find()) {
                    found.add(file);
                }
            }
        }
    }

    private Path root(Path source) {
        return sources.stream().filter(source::startsWith).findFirst().orElseThrow();
    }

    private static String names(Set<Path> shapes) {
        List<String> names = new ArrayList<>(shapes.stream().map(Compilation::simple).sorted().toList());
        return names.size() <= 3 ? String.join(", ", names) : names.getFirst() + " and " + (names.size() - 1) + " more";
    }

    private static String simple(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }
}
