package lu.airsilk.catalogue.mapping;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crash has left of a file that was coming is swept; what comes to another node meanwhile is not. */
class UploadedFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    @Test
    @SuppressWarnings("UnnecessaryAssignment") // what the server would give it
    void a_file_that_has_been_coming_for_a_day_is_gone_after_a_start(@TempDir Path home) throws IOException {
        Path uploads = Files.createDirectories(home.resolve("uploads"));
        Path left = file(uploads.resolve("arriving123"), Duration.ofHours(25));
        Path comes = file(uploads.resolve("arriving456"), Duration.ofHours(1));
        Path kept = file(Files.createDirectories(uploads.resolve("ab")).resolve("ab12"), Duration.ofDays(400));
        UploadedFiles files = new UploadedFiles();
        files.home = home.toString();
        files.clock = Clock.fixed(NOW, ZoneOffset.UTC);

        files.sweep();

        assertFalse(Files.exists(left));
        assertTrue(Files.exists(comes));
        assertTrue(Files.exists(kept));
    }

    private static Path file(Path file, Duration old) throws IOException {
        Files.createFile(file);
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(old)));
    }
}
