package lu.airsilk.catalogue.mapping;

import java.io.IOException;
import java.util.regex.Pattern;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/**
 * Looks at a workbook's XML byte by byte, in fixed memory, before a parser may have it.
 *
 * <p>A parser keeps a text or an attribute as one piece however long it is, and the reading library makes room for a
 * cell at whatever column it names. Both would fill the heap from a small file.
 */
final class XmlShape {

    /** A cell holds at most 32,767 characters, of 4 bytes each or written as entities of 6. */
    private static final int LONGEST_RUN = 1 << 18;

    private static final Pattern OTHER_CHARSET =
            Pattern.compile("(?is).*encoding\\s*=\\s*[\"'](?!utf-8|us-ascii|ascii)[^\"']*[\"'].*");

    private final XmlBytes bytes;
    private final boolean cells;

    /** @param cells true for a worksheet, whose attributes {@code r} are places of cells and rows */
    XmlShape(XmlBytes bytes, boolean cells) {
        this.bytes = bytes;
        this.cells = cells;
    }

    /** Reads to the end or refuses. */
    void check() throws IOException {
        int next = skipMark();
        refuseUnless(next == '<' || (next > 0 && next <= ' '), "import.xml");
        while (next != XmlBytes.END) {
            if (next == '<') {
                tag(bytes.next());
            }
            next = text();
        }
    }

    /** UTF-16 would go by unseen, so a part begins like ASCII or with the mark of UTF-8. */
    private int skipMark() throws IOException {
        int first = bytes.next();
        return first == 0xEF && bytes.next() == 0xBB && bytes.next() == 0xBF ? bytes.next() : first;
    }

    /** Skips text up to the next tag or the end, whichever it returns. */
    private int text() throws IOException {
        for (int length = 0; length < LONGEST_RUN; length++) {
            int next = bytes.next();
            if (next == '<' || next == XmlBytes.END) {
                return next;
            }
        }
        throw tooLarge();
    }

    private void tag(int first) throws IOException {
        if (first == '!' || first == '?') {
            special(first);
        } else {
            new XmlTag(bytes, LONGEST_RUN).check(first, cells);
        }
    }

    /** Comments and CDATA go by; an instruction may name no charset but UTF-8; a DOCTYPE is refused. */
    private void special(int kind) throws IOException {
        StringBuilder text = new StringBuilder();
        String end = kind == '?' ? "?>" : ">";
        do {
            int next = bytes.next();
            refuseUnless(next != XmlBytes.END && text.length() < LONGEST_RUN, "import.xml");
            text.append((char) next);
            end = text.length() == 2 && text.indexOf("--") == 0 ? "-->" : end;
            end = text.length() == 7 && text.indexOf("[CDATA[") == 0 ? "]]>" : end;
        } while (text.lastIndexOf(end) != text.length() - end.length() || text.length() < end.length());
        refuseUnless(text.indexOf("DOCTYPE") != 0, "import.xmlDoctype");
        refuseUnless(kind != '?' || !OTHER_CHARSET.matcher(text).matches(), "import.xml");
    }

    static void refuseUnless(boolean holds, String code) {
        if (!holds) {
            throw Refused.unreadable(code);
        }
    }

    static Refused tooLarge() {
        return new Refused(Refused.Kind.TOO_LARGE, Refusal.of("import.tooLarge"));
    }
}
