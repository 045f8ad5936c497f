package lu.airsilk.catalogue.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import lu.airsilk.platform.file.SharedTexts;
import lu.airsilk.platform.file.ZipGuard;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** Proves a zip to be a workbook that the reading library can take without harm. */
final class XlsxParts {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String STRINGS = "sharedstrings.xml";

    /** The library keeps all shared texts in memory. */
    private static final long MOST_STRING_BYTES = 32L << 20;

    private static final long MOST_LIST_BYTES = 16L << 20;

    private XlsxParts() {}

    /**
     * Refuses bombs, DOCTYPEs, cells beyond the last column, texts beyond the longest, and zips that are no workbook.
     *
     * <p>Cost: the whole file is unpacked once and looked at byte by byte.
     */
    static void check(Path file) throws IOException {
        Set<String> names = ZipGuard.STANDARD.check(file, XlsxParts::look);
        if (!names.contains(WORKBOOK) || !names.contains("[Content_Types].xml")) {
            String kind = names.contains("xl/workbook.bin") ? "XLSB" : "ZIP";
            throw new Refused(Refused.Kind.UNSUPPORTED, Refusal.of("import.type", kind));
        }
        SharedTexts.require(file, "import.xlsx");
    }

    private static void look(String name, InputStream content) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
            new XmlShape(new XmlBytes(content, most(lower)), lower.contains("worksheets/")).check();
        }
    }

    private static long most(String name) {
        if (name.contains("worksheets/")) {
            return Long.MAX_VALUE;
        }
        return name.endsWith(STRINGS) ? MOST_STRING_BYTES : MOST_LIST_BYTES;
    }
}
