package lu.airsilk.platform.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-16 without its mark: the zeros of separators, digits and Latin letters all stand at the same side. */
final class WideText {

    /** One zero in this many byte pairs: even a Chinese sheet has more separators than that. */
    private static final int PAIRS_FOR_A_ZERO = 20;

    private static final String PARTING = "\t\r\n;,|";

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
            return text(head, StandardCharsets.UTF_16LE);
        }
        return lowZeros == 0 && highZeros * PAIRS_FOR_A_ZERO > pairs
                ? text(head, StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** Two random bytes make some character, so there must be lines or cells and nothing that no text has. */
    private static Optional<Charset> text(byte[] head, Charset charset) {
        String text = new String(head, 0, head.length / 2 * 2, charset);
        boolean parted = text.chars().anyMatch(next -> PARTING.indexOf(next) >= 0);
        return parted && text.chars().allMatch(WideText::isText) ? Optional.of(charset) : Optional.empty();
    }

    private static boolean isText(int next) {
        return Character.isDefined(next) && (!Character.isISOControl(next) || PARTING.indexOf(next) >= 0);
    }
}
