package lu.airsilk.catalogue.mapping;

import java.io.IOException;
import java.io.InputStream;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** Bytes one by one from a small buffer, as many as allowed. */
final class XmlBytes {

    static final int END = -1;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 14];
    private final long most;
    private int at;
    private int filled;
    private long passed;

    XmlBytes(InputStream in, long most) {
        this.in = in;
        this.most = most;
    }

    /** The next byte as 0 to 255, or {@link #END}. */
    int next() throws IOException {
        if (at == filled) {
            passed += filled;
            if (passed > most) {
                throw new Refused(Refused.Kind.TOO_LARGE, Refusal.of("import.tooLarge"));
            }
            filled = Math.max(0, in.read(buffer));
            at = 0;
            if (filled == 0) {
                return END;
            }
        }
        return buffer[at++] & 0xFF;
    }
}
