package lu.airsilk.sample.past;

import lu.airsilk.shared.Reason;

/** Reasons as the tables keep them. */
final class Why {

    /** The sign of ASCII between units. */
    private static final String BETWEEN = "\u001f";

    private Why() {}

    /** Code and arguments in one column. */
    static String of(String code, Object... arguments) {
        Reason reason = Reason.of(code, arguments);
        return reason.code() + BETWEEN + arguments(reason);
    }

    /** The arguments alone. */
    static String arguments(Reason reason) {
        return String.join(BETWEEN, reason.arguments());
    }
}
