import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** In the portal's own process: takes new method bodies and new texts while it runs. */
public final class Redefinition {

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final String TEXTS = "lu.airsilk.platform.Texts";

    private final Instrumentation jvm;

    private Redefinition(Instrumentation jvm) {
        this.jvm = jvm;
    }

    public static void premain(String arguments, Instrumentation jvm) {
        Thread.ofPlatform().daemon().name("redefinition").start(new Redefinition(jvm)::listen);
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                heard(List.of(line.split("\t")));
            }
        } catch (IOException ended) {
            IO.println("Nothing is redefined any more: " + ended);
        }
    }

    /** A file that was half written when it was read is written again soon. */
    private void heard(List<String> words) {
        try {
            take(words.getFirst(), words.stream().skip(1).map(Path::of).toList());
        } catch (IOException | ReflectiveOperationException | UnmodifiableClassException | RuntimeException unread) {
            IO.println("Not taken: " + words + ": " + unread);
        }
    }

    private void take(String what, List<Path> files)
            throws IOException, ReflectiveOperationException, UnmodifiableClassException {
        switch (what) {
            case "texts" -> reword(files.getFirst());
            case "styles" -> ((Map<?, ?>) kept("lu.airsilk.platform.faces.VersionedResources", "MARKS")).clear();
            default -> redefine(files);
        }
    }

    private void redefine(List<Path> files)
            throws IOException, ReflectiveOperationException, UnmodifiableClassException {
        Map<String, Class<?>> inUse = Arrays.stream(jvm.getAllLoadedClasses())
                .filter(type -> type.getName().startsWith("lu.airsilk."))
                .collect(Collectors.toMap(type -> type.getName(), type -> type, (one, other) -> other));
        List<ClassDefinition> changes = new ArrayList<>();
        for (Path file : files) {
            String name = file.toString().replaceAll(".*WEB-INF/classes/|\\.class$", "").replace('/', '.');
            if (inUse.containsKey(name)) {
                changes.add(new ClassDefinition(inUse.get(name), Files.readAllBytes(file)));
            }
        }
        try {
            jvm.redefineClasses(changes.toArray(ClassDefinition[]::new));
            IO.println("Redefined: " + files.size() + " classes, " + changes.size() + " of them in use");
        } catch (UnsupportedOperationException shape) {
            IO.println("Starting again: " + shape.getMessage());
            System.exit(4);
        }
    }

    /**
     * The bundle that the pages hold is filled anew, and what has been said so far is forgotten: neither Faces nor the
     * portal has a way to read a bundle twice.
     */
    private void reword(Path file) throws IOException, ReflectiveOperationException {
        String name = file.toString().replaceAll(".*WEB-INF/classes/|\\.properties$", "");
        String[] parts = name.split("_", 2);
        Locale locale = parts.length == 1 ? Locale.ROOT : Locale.forLanguageTag(parts[1].replace('_', '-'));
        var words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        ResourceBundle bundle =
                ResourceBundle.getBundle(parts[0].replace('/', '.'), locale, loaded(TEXTS).getClassLoader(), EXACTLY);
        field(bundle.getClass(), "lookup").set(bundle, new HashMap<>(words));
        for (String said : List.of("PATTERNS", "PLAIN")) {
            ((Map<?, ?>) kept(TEXTS, said)).values().forEach(language -> ((Map<?, ?>) language).clear());
        }
    }

    private Object kept(String type, String name) throws ReflectiveOperationException {
        return field(loaded(type), name).get(null);
    }

    private Class<?> loaded(String name) {
        return Arrays.stream(jvm.getAllLoadedClasses())
                .filter(type -> type.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
