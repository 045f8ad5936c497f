package lu.airsilk.catalogue.staging.rule;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is wrong with a value, before it is known where it stands.
 *
 * @param arguments of the problem's message
 * @param suggestion what was probably meant, or empty
 */
record Fault(String code, Severity severity, List<String> arguments, String suggestion) {

    static Fault error(String code, Object... arguments) {
        return new Fault(
                code, Severity.ERROR, Stream.of(arguments).map(String::valueOf).toList(), "");
    }

    static Fault warning(String code, Object... arguments) {
        return new Fault(
                code,
                Severity.WARNING,
                Stream.of(arguments).map(String::valueOf).toList(),
                "");
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }

    Fault suggesting(String value) {
        return new Fault(code, severity, arguments, value);
    }
}
