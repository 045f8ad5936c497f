package lu.airsilk.seal.chain;

import static java.lang.System.Logger.Level.ERROR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of the anchors: one a day, which nobody rewrites, and the latest, which follows the chain within a minute.
 * A chain that has lost what the latest says is no reason to forget it: it is put aside, and the check goes on to miss
 * it. Best a folder that who keeps the database cannot write to.
 */
public record Anchors(Path folder) {

    private static final System.Logger LOG = System.getLogger(Anchors.class.getName());
    private static final String SUFFIX = ".anchor";
    private static final String LATEST = "latest" + SUFFIX;

    /** All that lie there, the latest ones first. */
    public List<Anchor> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .map(Anchors::read)
                    .sorted(Comparator.comparing(Anchor::at).reversed())
                    .toList();
        }
    }

    private static Anchor read(Path file) {
        try {
            return Anchor.read(Files.readString(file));
        } catch (IOException | RuntimeException broken) {
            throw new IllegalStateException("the anchor " + file + " cannot be read", broken);
        }
    }

    /**
     * Writes down how far the chain goes.
     *
     * @return the anchor when it is the first of its day
     */
    public Optional<Anchor> write(Portion last, PortionBook book) throws IOException, SQLException {
        Files.createDirectories(folder);
        Path latest = folder.resolve(LATEST);
        if (Files.exists(latest)) {
            keepWhatIsMissing(latest, book);
        }
        Anchor anchor = Anchor.of(last);
        put(anchor, latest);
        Path day = folder.resolve(LocalDate.ofInstant(last.at(), ZoneOffset.UTC) + SUFFIX);
        if (Files.exists(day)) {
            return Optional.empty();
        }
        put(anchor, day);
        return Optional.of(anchor);
    }

    private void keepWhatIsMissing(Path latest, PortionBook book) throws IOException, SQLException {
        Anchor said = read(latest);
        if (book.numbered(said.portion()).filter(said::isOf).isEmpty()) {
            Path kept = folder.resolve("missing-" + said.link().substring(0, 16) + SUFFIX);
            Files.move(latest, kept, StandardCopyOption.REPLACE_EXISTING);
            LOG.log(ERROR, "The sealed history has lost portion {0}; what it was is kept in {1}", said.portion(), kept);
        }
    }

    private void put(Anchor anchor, Path file) throws IOException {
        Path draft = Files.writeString(folder.resolve(file.getFileName() + ".draft"), anchor.text());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
