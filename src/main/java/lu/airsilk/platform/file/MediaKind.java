package lu.airsilk.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/** What a file is by its first bytes; its name and its declared type are only claims. */
public enum MediaKind {
    EMPTY,
    /** Perhaps text; {@link TextCharset} decides. */
    TEXT,
    /** XML or HTML, in UTF-8 or UTF-16. */
    MARKUP,
    /** A zip, as XLSX workbooks are. */
    ZIP,
    /** The old Office container: XLS, and workbooks with a password. */
    OLE2,
    PDF,
    PNG,
    JPEG,
    GIF,
    RAR,
    GZIP,
    PARQUET;

    private static final int HEAD = 512;

    private record Magic(MediaKind kind, String hex) {}

    private static final List<Magic> MAGIC = List.of(
            new Magic(ZIP, "504b0304"),
            new Magic(ZIP, "504b0506"),
            new Magic(OLE2, "d0cf11e0a1b11ae1"),
            new Magic(PDF, "255044462d"),
            new Magic(PNG, "89504e470d0a1a0a"),
            new Magic(JPEG, "ffd8ff"),
            new Magic(GIF, "47494638"),
            new Magic(RAR, "526172211a07"),
            new Magic(GZIP, "1f8b08"),
            new Magic(PARQUET, "50415231"));

    /** The kind of the file at this path. */
    public static MediaKind of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(HEAD));
        }
    }

    /** The kind of a file that begins with these bytes. */
    public static MediaKind of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        String hex = HexFormat.of().formatHex(head);
        return MAGIC.stream()
                .filter(magic -> hex.startsWith(magic.hex()))
                .map(Magic::kind)
                .findFirst()
                .orElseGet(() -> looksLikeMarkup(head) ? MARKUP : TEXT);
    }

    /** NULs and byte order marks dropped, so that one look serves UTF-8 and UTF-16. */
    private static boolean looksLikeMarkup(byte[] head) {
        String plain = new String(head, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .stripLeading();
        return plain.matches("(?s)<[?!a-zA-Z].*");
    }
}
