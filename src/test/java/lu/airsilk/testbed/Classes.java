package lu.airsilk.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The packaged classes, loaded but not initialised. */
public final class Classes {

    /** Where they were compiled to. */
    public static final Path FOLDER = Path.of(System.getProperty("airsilk.classes", "target/classes"));

    private Classes() {}

    public static List<Class<?>> all() {
        try (Stream<Path> files = Files.walk(FOLDER.resolve("lu/airsilk"))) {
            return files.map(file -> FOLDER.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .<Class<?>>map(Classes::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            return Class.forName(name, false, Classes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
