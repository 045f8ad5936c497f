import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Checks the sealed history without starting a portal: by the portal's own classes, unpacked beside everything else. */
record SealedPast(Settings settings) {

    static final String OPTION = "--check-seal";

    private static final String COMMAND = "lu.airsilk.seal.check.SealCommand";

    /** True when the past is as it was sealed; says what it found. */
    boolean check(Path war) throws Exception {
        Path folder = Files.createTempDirectory("airsilk-seal");
        try {
            List<String> said = run(urls(war, folder));
            said.forEach(IO::println);
            return said.getFirst().equals("HOLDS");
        } finally {
            Folders.delete(folder);
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> run(List<URL> classes) throws Exception {
        try (var loader = new URLClassLoader(classes.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            // the drivers are looked for by the thread's own loader
            Thread.currentThread().setContextClassLoader(loader);
            return (List<String>) loader.loadClass(COMMAND)
                    .getMethod("check", Map.class, Instant.class)
                    .invoke(null, said(), Instant.now());
        } catch (InvocationTargetException failed) {
            throw new CannotStart("the sealed history cannot be checked: "
                    + failed.getCause().getMessage() + "; a running portal on H2 tells by GET /api/v1/audit/seal");
        }
    }

    private Map<String, String> said() {
        return Map.of(
                "home", settings.home().toString(),
                "url", settings.database(),
                "user", Settings.value(Setting.DB_USER, ""),
                "password", Settings.value(Setting.DB_PASSWORD, ""),
                "key", Settings.value(Setting.SEAL_KEY, ""),
                "anchors", Settings.value(Setting.SEAL_ANCHORS, ""));
    }

    private static List<URL> urls(Path war, Path folder) throws IOException {
        Path unpacked = Files.isDirectory(war) ? war : unpack(war, folder);
        List<URL> urls = new ArrayList<>();
        urls.add(unpacked.resolve("WEB-INF/classes").toUri().toURL());
        try (Stream<Path> libraries = Files.list(unpacked.resolve("WEB-INF/lib"))) {
            libraries.filter(SealedPast::isNeeded).map(SealedPast::url).forEach(urls::add);
        }
        return urls;
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNeeded(Path file) {
        return file.getFileName().toString().matches("(h2|postgresql|jspecify)-.*");
    }

    private static Path unpack(Path war, Path folder) throws IOException {
        try (var archive = new JarFile(war.toFile())) {
            for (ZipEntry entry : archive.stream().toList()) {
                String name = entry.getName();
                if (name.startsWith("WEB-INF/classes/lu/airsilk/seal/") || name.startsWith("WEB-INF/lib/")) {
                    put(archive, entry, folder.resolve(name));
                }
            }
        }
        return folder;
    }

    private static void put(JarFile archive, ZipEntry entry, Path file) throws IOException {
        boolean needed = !entry.getName().startsWith("WEB-INF/lib/") || isNeeded(file);
        if (!entry.isDirectory() && needed) {
            Files.createDirectories(file.getParent());
            try (InputStream content = archive.getInputStream(entry)) {
                Files.copy(content, file);
            }
        }
    }
}
