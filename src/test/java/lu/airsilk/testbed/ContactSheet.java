package lu.airsilk.testbed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every page that the browser tests shot, side by side in {@code target/screens/index.html}. */
final class ContactSheet {

    private static final Path FOLDER = Path.of("target/screens");

    private ContactSheet() {}

    /** Adds a picture, named page.language.width.png, and writes the index anew. */
    static synchronized void add(String page, String language, int width, byte[] picture) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(page + "." + language + "." + width + ".png"), picture);
            Files.writeString(FOLDER.resolve("index.html"), index());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String index() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            var pages = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".png"))
                    .sorted()
                    .collect(groupingBy(name -> name.substring(0, name.indexOf('.')), TreeMap::new, joining("\n")));
            String rows = pages.entrySet().stream()
                    .map(page -> row(page.getKey(), page.getValue().lines().toList()))
                    .collect(joining("\n"));
            return """
                    <!DOCTYPE html>
                    <meta charset="utf-8">
                    <title>AirSilk, every page</title>
                    <style>
                      body { font: 14px system-ui; margin: 24px }
                      section { display: flex; gap: 16px; align-items: start; overflow-x: auto }
                      figure { margin: 0; flex: none } img { height: 480px; border: 1px solid #dce2e8 }
                    </style>
                    """ + rows + "\n";
        }
    }

    private static String row(String page, List<String> pictures) {
        return pictures.stream()
                .map(name ->
                        "<figure><a href=\"%s\"><img loading=\"lazy\" src=\"%s\"></a><figcaption>%s</figcaption></figure>"
                                .formatted(name, name, name))
                .collect(joining("\n", "<h2>" + page + "</h2>\n<section>\n", "\n</section>"));
    }
}
