package lu.airsilk.customs.tariff.rule;

import java.util.Arrays;
import java.util.Optional;

/**
 * A paper that the customs of China ask for under a code of their own list (监管证件代码). The code is what is kept, so that each
 * reader is told in their language what it stands for.
 */
public enum CustomsPaper {
    /** Of goods that are inspected when they come in. */
    INSPECTION("A"),
    /** Of goods whose import is counted: whoever asks is given it. */
    AUTOMATIC_LICENCE("7");

    private final String code;

    CustomsPaper(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The paper with this code; empty for what is none that we know, or says more than a code. */
    public static Optional<CustomsPaper> of(String text) {
        return Arrays.stream(values()).filter(paper -> paper.code.equals(text)).findFirst();
    }
}
