import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Writes what is shipped, as a CycloneDX bill of materials: the libraries in the WAR, the server, and each part in the
 * server, with their versions and hashes. Read from the files themselves: Maven's plugin for it does not run without a
 * network, and does not see into the server.
 *
 * <p>{@code java config/BillOfMaterials.java VERSION LOCAL_REPOSITORY SERVER_JAR SERVER_VERSION FILE CLASSPATH}
 */
public final class BillOfMaterials {

    /** A library as Maven knows it; the group is empty where a part of the server does not say whose it is. */
    private record Part(String group, String name, String version, String hash, List<Part> parts) {

        String json() {
            String purl = group.isEmpty()
                    ? ""
                    : ", \"group\": \"%s\", \"purl\": \"pkg:maven/%s/%s@%s\"".formatted(group, group, name, version);
            return """
                {"type": "library", "name": "%s", "version": "%s"%s, "hashes": [{"alg": "SHA-256", "content": "%s"}]%s}\
                """.formatted(
                            name, version, purl, hash, parts.isEmpty() ? "" : ", \"components\":" + " " + list(parts));
        }
    }

    public static void main(String[] args) throws IOException {
        var parts = new ArrayList<Part>();
        parts.add(server(Path.of(args[2]), args[3]));
        for (String jar : args[5].split(File.pathSeparator)) {
            if (jar.endsWith(".jar")) {
                parts.add(library(Path.of(args[1]), Path.of(jar)));
            }
        }
        Files.writeString(Path.of(args[4]), """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
             "metadata": {"component": {"type": "application", "name": "airsilk", "version": "%s"}},
             "components": %s}
            """.formatted(args[0], list(parts)));
    }

    private static String list(List<Part> parts) {
        return parts.stream().map(Part::json).collect(Collectors.joining(",\n  ", "[\n  ", "]"));
    }

    /** Where it lies in the local repository says what it is: group/…/name/version/file. */
    private static Part library(Path repository, Path jar) throws IOException {
        Path version = jar.getParent();
        Path name = version.getParent();
        String group = repository.relativize(name.getParent()).toString().replace(File.separatorChar, '.');
        return new Part(
                group,
                name.getFileName().toString(),
                version.getFileName().toString(),
                hash(Files.readAllBytes(jar)),
                List.of());
    }

    private static Part server(Path jar, String version) throws IOException {
        byte[] bytes = Files.readAllBytes(jar);
        var parts = new ArrayList<Part>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".jar")) {
                    parts.add(inside(entry.getName().replaceFirst(".*/", ""), zip.readAllBytes()));
                }
            }
        }
        return new Part("fish.payara.extras", "payara-micro", version, hash(bytes), parts);
    }

    /** What Maven left in a part, if it is one library and not several in one; else what its manifest says. */
    private static Part inside(String file, byte[] bytes) throws IOException {
        var left = new ArrayList<Properties>();
        String version = "unknown";
        try (var jar = new JarInputStream(new ByteArrayInputStream(bytes))) {
            version = version(jar.getManifest());
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                if (entry.getName().matches("META-INF/maven/.*/pom\\.properties")) {
                    var properties = new Properties();
                    properties.load(new ByteArrayInputStream(jar.readAllBytes()));
                    left.add(properties);
                }
            }
        }
        if (left.size() == 1) {
            Properties one = left.getFirst();
            return new Part(
                    one.getProperty("groupId"),
                    one.getProperty("artifactId"),
                    one.getProperty("version"),
                    hash(bytes),
                    List.of());
        }
        return new Part("", file.replaceFirst("\\.jar$", ""), version, hash(bytes), List.of());
    }

    private static String version(Manifest manifest) {
        if (manifest == null) {
            return "unknown";
        }
        String bundle = manifest.getMainAttributes().getValue("Bundle-Version");
        String said = manifest.getMainAttributes().getValue("Implementation-Version");
        return bundle != null ? bundle : said != null ? said : "unknown";
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
