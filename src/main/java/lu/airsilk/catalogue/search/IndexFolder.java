package lu.airsilk.catalogue.search;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/** Where a node's indexes lie on its disk: one in use, perhaps one that is being made; each in a folder of its own. */
final class IndexFolder {

    private static final System.Logger LOG = System.getLogger(IndexFolder.class.getName());

    /** Raised with every change of the fields: an index of another format is of no use. */
    private static final String FORMAT = "6";

    private static final String FORMAT_KEY = "format";
    private static final String KNOWN_KEY = "knownUpTo";

    private final Path folder;

    IndexFolder(Path folder) {
        this.folder = folder;
    }

    /** What a commit remembers. */
    static Map<String, String> remembered(Instant knownUpTo) {
        return Map.of(FORMAT_KEY, FORMAT, KNOWN_KEY, knownUpTo.toString());
    }

    /** A place for a new index. */
    Path fresh() throws IOException {
        return Files.createDirectories(folder.resolve(UUID.randomUUID().toString()));
    }

    /** An index that was left complete and in today's format. */
    record Left(Path path, Instant knownUpTo) {}

    Optional<Left> left() {
        return places().map(IndexFolder::read).flatMap(Optional::stream).max(Comparator.comparing(Left::knownUpTo));
    }

    private static Optional<Left> read(Path path) {
        try (Directory directory = FSDirectory.open(path)) {
            Map<String, String> data = DirectoryReader.indexExists(directory)
                    ? DirectoryReader.listCommits(directory).getLast().getUserData()
                    : Map.of();
            return FORMAT.equals(data.get(FORMAT_KEY))
                    ? Optional.of(new Left(path, Instant.parse(data.getOrDefault(KNOWN_KEY, ""))))
                    : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** Removes every index but this one, unless another portal has it in use. */
    void clear(Path kept) {
        places().filter(path -> !path.equals(kept)).forEach(IndexFolder::remove);
    }

    private List<Path> list() {
        try (Stream<Path> paths = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return paths.filter(Files::isDirectory).toList();
        } catch (IOException gone) {
            return List.of();
        }
    }

    private Stream<Path> places() {
        return list().stream();
    }

    /** Removes an index; one that another portal has locked stays. */
    static void remove(Path path) {
        try (Directory directory = FSDirectory.open(path);
                Lock mine = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            mine.ensureValid();
            for (String file : directory.listAll()) {
                Files.deleteIfExists(path.resolve(file));
            }
            Files.deleteIfExists(path);
        } catch (IOException inUse) {
            LOG.log(WARNING, "A search index stays where it is: {0}", inUse.toString());
        }
    }
}
