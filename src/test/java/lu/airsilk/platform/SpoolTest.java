package lu.airsilk.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import lu.airsilk.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are still coming have a folder and a room of their own. */
class SpoolTest {

    private final Spool spool = new Spool();

    @Test
    @SuppressWarnings("UnnecessaryAssignment") // what the server would give it
    void all_that_comes_at_once_has_one_room_and_gives_it_back() {
        spool.most = 100;
        try (Spool.Share _ = spool.take(60)) {
            assertDoesNotThrow(() -> spool.take(40).close());
            Refused refused = assertThrows(Refused.class, () -> spool.take(41));
            assertEquals(Refused.Kind.LATER, refused.kind());
        }
        assertDoesNotThrow(() -> spool.take(100).close());
    }

    @Test
    void what_a_crash_has_left_is_gone_with_the_next_start(@TempDir Path below) throws IOException {
        spool.prepare(below);
        Path part = Files.createFile(below.resolve(Spool.FOLDER).resolve("upload_1.tmp"));

        spool.prepare(below);

        try (Stream<Path> left = Files.list(part.getParent())) {
            assertEquals(0, left.count());
        }
    }
}
