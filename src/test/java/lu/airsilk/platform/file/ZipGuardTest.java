package lu.airsilk.platform.file;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipGuardTest {

    private static final ZipGuard SMALL = new ZipGuard(10, 4 << 20, 100);

    @TempDir
    Path folder;

    /** Writes the entries of one zip. */
    @FunctionalInterface
    private interface Packing {
        void into(ZipOutputStream zip) throws IOException;
    }

    @Test
    void a_plain_zip_passes_and_tells_its_names() throws IOException {
        Path zip = zip(out -> {
            entry(out, "a.txt", "hello".getBytes(StandardCharsets.UTF_8));
            entry(out, "b/c.txt", new byte[0]);
        });

        assertEquals(Set.of("a.txt", "b/c.txt"), check(zip, ZipGuard.STANDARD));
    }

    @Test
    void a_bomb_is_stopped_at_its_ratio() throws IOException {
        Path zip = zip(out -> zeros(out, "bomb", 64 << 20));

        Refused refused = assertThrows(Refused.class, () -> check(zip, ZipGuard.STANDARD));

        assertEquals(Refused.Kind.TOO_LARGE, refused.kind());
        assertEquals("import.zipBomb", refused.refusals().getFirst().code());
    }

    @Test
    void many_entries_share_one_allowance() throws IOException {
        byte[] noise = new byte[1 << 20];
        new Random(7).nextBytes(noise);
        Path zip = zip(out -> {
            for (int part = 0; part < 5; part++) {
                entry(out, "part" + part, noise);
            }
        });

        assertEquals(Refusal.of("import.zipBomb", 4L << 20), refusalOf(() -> check(zip, SMALL)));
    }

    @Test
    void too_many_entries_are_refused_before_any_is_opened() throws IOException {
        Path zip = zip(out -> {
            for (int part = 0; part < 11; part++) {
                entry(out, "part" + part, new byte[0]);
            }
        });

        assertEquals(Refusal.of("import.zipBomb", "10 entries"), refusalOf(() -> check(zip, SMALL)));
    }

    @Test
    void names_that_leave_the_folder_are_refused() throws IOException {
        for (String name : new String[] {"../x", "/etc/passwd", "C:\\x", "a/../../b", "..\\x"}) {
            Path zip = zip(out -> entry(out, name, new byte[1]));

            assertEquals(Refusal.of("import.zipPath"), refusalOf(() -> check(zip, SMALL)), name);
        }
    }

    @Test
    void a_symbolic_link_is_refused() throws IOException {
        Path zip = zip(out -> entry(out, "link", "/etc/passwd".getBytes(StandardCharsets.UTF_8)));

        assertEquals(Refusal.of("import.zipPath"), refusalOf(() -> check(HostileZip.asLink(zip), ZipGuard.STANDARD)));
    }

    @Test
    void a_zip_cut_off_anywhere_is_refused_and_never_crashes() throws IOException {
        Path whole = zip(out -> entry(out, "a.txt", "hello world".repeat(50).getBytes(StandardCharsets.UTF_8)));
        byte[] bytes = Files.readAllBytes(whole);

        for (int length = 4; length < bytes.length; length++) {
            Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, length));

            assertEquals(Refusal.of("import.zipCorrupt"), refusalOf(() -> check(cut, SMALL)));
        }
    }

    @Test
    void a_zip_with_any_byte_changed_passes_or_is_refused() throws IOException {
        byte[] bytes = Files.readAllBytes(zip(out -> {
            entry(out, "a.txt", "hello world".repeat(50).getBytes(StandardCharsets.UTF_8));
            entry(out, "b.txt", "second".getBytes(StandardCharsets.UTF_8));
        }));
        Random random = new Random(42);
        for (int run = 0; run < 500; run++) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(bytes.length)] = (byte) random.nextInt();
            Path file = Files.write(folder.resolve("changed.zip"), changed);
            try {
                check(file, SMALL);
            } catch (Refused expected) {
                assertEquals(1, expected.refusals().size());
            }
        }
    }

    private static Set<String> check(Path zip, ZipGuard guard) throws IOException {
        return guard.check(zip, (name, content) -> {});
    }

    private Path zip(Packing packing) throws IOException {
        Path file = Files.createTempFile(folder, "test", ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            packing.into(zip);
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static void zeros(ZipOutputStream zip, String name, int size) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        byte[] zeros = new byte[1 << 16];
        for (int written = 0; written < size; written += zeros.length) {
            zip.write(zeros);
        }
        zip.closeEntry();
    }
}
