package lu.airsilk.platform.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/**
 * Unpacks a zip once into nothing and counts, before anything else may open it.
 *
 * <p>Sizes are counted as the bytes come, never believed. Cost: one pass of inflating, a fixed buffer.
 *
 * @param entries the most entries
 * @param bytes the most bytes unpacked, over all entries
 * @param ratio the most bytes unpacked for one packed, over all entries
 */
public record ZipGuard(int entries, long bytes, int ratio) {

    /** 1,000 entries, 200 MiB, 100 to one: OWASP ASVS 5.0, 5.2.3, as the portal answers it. */
    public static final ZipGuard STANDARD = new ZipGuard(1_000, 200L << 20, 100);

    /** Below this size unpacked a high ratio harms nobody. */
    private static final long RATIO_FROM = 1L << 20;

    /** Looks into an entry while it is unpacked; what it leaves unread is still counted. */
    @FunctionalInterface
    public interface EntryCheck {
        void see(String name, InputStream content) throws IOException;
    }

    /**
     * Refuses bombs, damaged zips, links, and names that leave the folder.
     *
     * @param check sees each entry in turn
     * @return the names of all entries
     */
    public Set<String> check(Path zip, EntryCheck check) throws IOException {
        List<ZipMember> members = ZipDirectory.read(zip, entries);
        members.forEach(ZipGuard::refuseOddMember);
        Set<String> names = new HashSet<>();
        members.forEach(member -> refuseUnless(names.add(member.name()), "import.zipCorrupt"));
        try (ZipFile file = new ZipFile(zip.toFile())) {
            long most = Math.min(bytes, ratioLimit(zip));
            unpackAll(file, new Allowance(most, () -> bomb(most)), check);
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw Refused.unreadable("import.zipCorrupt");
        }
        return Set.copyOf(names);
    }

    static Refused bomb(Object limit) {
        return new Refused(Refused.Kind.TOO_LARGE, Refusal.of("import.zipBomb", limit));
    }

    private long ratioLimit(Path zip) throws IOException {
        return Math.max(RATIO_FROM, Files.size(zip) * ratio);
    }

    private static void refuseOddMember(ZipMember member) {
        refuseUnless(!member.encrypted(), "import.protected");
        refuseUnless(!member.isSpecial() && !member.leavesFolder(), "import.zipPath");
    }

    private static void refuseUnless(boolean holds, String code) {
        if (!holds) {
            throw Refused.unreadable(code);
        }
    }

    private static void unpackAll(ZipFile file, Allowance allowance, EntryCheck check) throws IOException {
        var entries = file.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            try (InputStream content = new CountedStream(file.getInputStream(entry), allowance)) {
                check.see(entry.getName(), content);
                content.transferTo(OutputStream.nullOutputStream());
            }
        }
    }
}
