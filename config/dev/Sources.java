import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The files below some folders: which have changed, come or gone since they were last asked for. */
final class Sources {

    private final List<Path> folders;
    private Map<Path, FileTime> known;

    Sources(List<Path> folders) {
        this.folders = folders;
        known = asTheyStand();
    }

    Set<Path> changed() {
        Map<Path, FileTime> now = asTheyStand();
        Set<Path> changed = new HashSet<>(known.keySet());
        changed.addAll(now.keySet());
        changed.removeIf(file -> now.containsKey(file) && now.get(file).equals(known.get(file)));
        known = now;
        return changed;
    }

    private Map<Path, FileTime> asTheyStand() {
        Map<Path, FileTime> times = new HashMap<>();
        try {
            for (Path folder : folders) {
                addTimes(folder, times);
            }
            return times;
        } catch (IOException | UncheckedIOException moved) {
            return known; // an editor puts its new file in the old one's place: it is there at the next look
        }
    }

    private static void addTimes(Path folder, Map<Path, FileTime> times) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Sources::isSource)::iterator) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
    }

    /** What editors keep beside is none. */
    private static boolean isSource(Path file) {
        return Files.isRegularFile(file) && !file.getFileName().toString().matches("\\..*|.*~|#.*|.*\\.sw.");
    }
}
