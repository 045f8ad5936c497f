package lu.airsilk.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The one font of our papers, Noto Sans SC under the Open Font License: Latin and Chinese letters in one face. Only the
 * letters that a paper uses are embedded, so it reads the same everywhere and stays small. A letter that the font lacks
 * becomes a white square, never a fault. Lengths are tenths of a point.
 */
final class PdfFont {

    private static final String FILE = "NotoSansSC-Regular.ttf";
    private static final int MISSING = 0x25A1;
    private static final int HOLDING = 0xA0;

    /** The font draws them as wide as a Chinese letter. */
    private static final Map<Integer, Integer> STRAIGHT =
            Map.of((int) '‘', (int) '\'', (int) '’', (int) '\'', (int) '“', (int) '"', (int) '”', (int) '"');

    private static final int PER_EM = 1000;
    private static final byte[] BYTES = read();

    private final PDFont font;
    private final CmapLookup letters;

    PdfFont(PDDocument paper) throws IOException {
        TrueTypeFont type = new TTFParser().parse(new RandomAccessReadBuffer(BYTES));
        letters = type.getUnicodeCmapLookup();
        font = PDType0Font.load(paper, type, true);
    }

    private static byte[] read() {
        try (InputStream file = Objects.requireNonNull(PdfFont.class.getResourceAsStream(FILE))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDFont font() {
        return font;
    }

    /**
     * The text with only letters that the font has: line ends and tabs become blanks, narrow ones that hold a number
     * together plain ones that do, and a quotation mark or apostrophe without a Chinese letter beside it a straight one,
     * which does not tear the word.
     */
    String printable(String text) {
        int[] given = text.codePoints().toArray();
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < given.length; at++) {
            int letter = printed(given, at);
            out.appendCodePoint(letters.getGlyphId(letter) == 0 ? MISSING : letter);
        }
        return out.toString();
    }

    private static int printed(int[] letters, int at) {
        int letter = letters[at];
        if (Character.isWhitespace(letter)) {
            return ' ';
        }
        if (Character.isSpaceChar(letter)) {
            return HOLDING;
        }
        return isBesideChinese(letters, at) ? letter : STRAIGHT.getOrDefault(letter, letter);
    }

    private static boolean isBesideChinese(int[] letters, int at) {
        return (at > 0 && Character.isIdeographic(letters[at - 1]))
                || (at + 1 < letters.length && Character.isIdeographic(letters[at + 1]));
    }

    /** How long a printable text of this size is, rounded up. */
    int width(String printable, int size) {
        try {
            return (int) Math.ceil(font.getStringWidth(printable) * size / PER_EM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Breaks a text into lines that fit: at blanks, between Chinese letters, and within words that are too long. */
    List<String> lines(String text, int size, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(printable(text))) {
            if (width(line + word.stripTrailing(), size) > room && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? word.stripLeading() : word);
            while (width(line.toString().stripTrailing(), size) > room && line.length() > 1) {
                int fits = fitting(line.toString(), size, room);
                lines.add(line.substring(0, fits));
                line.delete(0, fits);
            }
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private int fitting(String line, int size, int room) {
        int end = line.offsetByCodePoints(0, 1);
        while (end < line.length() && width(line.substring(0, line.offsetByCodePoints(end, 1)), size) <= room) {
            end = line.offsetByCodePoints(end, 1);
        }
        return end;
    }

    /** Each Chinese letter is a word of its own; other words keep the blank behind them. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (Character.isIdeographic(letter)) {
                flush(word, words);
                words.add(Character.toString(letter));
            } else {
                word.appendCodePoint(letter);
                if (letter == ' ') {
                    flush(word, words);
                }
            }
        });
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
