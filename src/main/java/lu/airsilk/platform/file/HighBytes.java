package lu.airsilk.platform.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The places of a file where bytes above 127 stand, each with its neighbours; what tells one 8-bit charset from another.
 */
final class HighBytes {

    private static final int MOST = 1 << 16;
    private static final String TEXT_CONTROLS = "\t\n\u000b\f\r\u001a\u001b";

    private final byte[] bytes;
    private final boolean isText;

    private HighBytes(byte[] bytes, boolean isText) {
        this.bytes = bytes;
        this.isText = isText;
    }

    /** Reads the whole file once. */
    static HighBytes sample(Path file) throws IOException {
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), MOST)) {
            boolean isText = collect(in, found);
            return new HighBytes(found.toByteArray(), isText);
        }
    }

    /** Up to 64 KiB of places parted by line feeds, under this charset. */
    String decoded(Charset charset) {
        return new String(bytes, charset);
    }

    /** False when the file holds control characters that no text has. */
    boolean isText() {
        return isText;
    }

    /** True when a byte stands where Latin-1 has control characters and Windows-1252 has signs. */
    boolean hasWindowsSigns() {
        for (byte value : bytes) {
            if ((value & 0xFF) >= 0x80 && (value & 0xFF) <= 0x9F) {
                return true;
            }
        }
        return false;
    }

    private static boolean collect(InputStream in, ByteArrayOutputStream found) throws IOException {
        int before = '\n';
        boolean kept = false;
        boolean afterHigh = false;
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (isControl(next)) {
                return false;
            }
            boolean high = next > 127 && found.size() < MOST;
            if (high && !kept) {
                found.write('\n');
                found.write(before);
            }
            kept = high || afterHigh;
            if (kept) {
                found.write(next);
            }
            afterHigh = high;
            before = next;
        }
        return true;
    }

    /** True when nearly all high bytes stand in sequences that Chinese text and accented Latin text have in GB18030. */
    boolean looksChinese() {
        int high = 0;
        int sensible = 0;
        for (int at = 0; at < bytes.length; at++) {
            int length = bytes[at] < 0 ? sequenceAt(at) : 0;
            high += bytes[at] < 0 ? Math.max(1, length) : 0;
            sensible += length;
            at += Math.max(0, length - 1);
        }
        return sensible * 4 > high * 3;
    }

    /** The length of the sensible sequence that starts here, 0 for none. */
    private int sequenceAt(int at) {
        int trail = valueAt(at + 1);
        if (trail >= 0xA1 && isCommonLead(valueAt(at))) {
            return 2;
        }
        boolean four = isDigit(trail) && valueAt(at + 2) > 0x80 && isDigit(valueAt(at + 3));
        return four ? 4 : 0;
    }

    private int valueAt(int at) {
        return at < bytes.length ? bytes[at] & 0xFF : 0;
    }

    /** Punctuation and full-width forms A1 to A3, accented vowels A8, the 3,755 characters of level 1 B0 to D7. */
    private static boolean isCommonLead(int lead) {
        return (lead >= 0xA1 && lead <= 0xA3) || lead == 0xA8 || (lead >= 0xB0 && lead <= 0xD7);
    }

    private static boolean isDigit(int value) {
        return value >= '0' && value <= '9';
    }

    private static boolean isControl(int value) {
        return value < ' ' && TEXT_CONTROLS.indexOf(value) < 0;
    }
}
