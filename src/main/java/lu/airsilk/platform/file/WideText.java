package lu.airsilk.platform.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-16 without its mark: the zeros of separators, digits and Latin letters all stand at the same side. */
final class WideText {

    /** One zero in this many byte pairs: even a Chinese sheet has more separators than that. */
    private static final int PAIRS_FOR_A_ZERO = 20;

    private WideText() {}

    static Optional<Charset> charset(byte[] head) {
        int pairs = head.length / 2;
        int highZeros = 0;
        int lowZeros = 0;
        for (int pair = 0; pair < pairs; pair++) {
            highZeros += head[2 * pair] == 0 ? 1 : 0;
            lowZeros += head[2 * pair + 1] == 0 ? 1 : 0;
        }
        if (highZeros == 0 && lowZeros * PAIRS_FOR_A_ZERO > pairs) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return lowZeros == 0 && highZeros * PAIRS_FOR_A_ZERO > pairs
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }
}
