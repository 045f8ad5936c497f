package lu.airsilk.message;

import java.util.List;

/**
 * Something odd in a message that did not keep us from reading it; its text is {@code finding.<code>} of the bundle.
 *
 * @param code what is odd, as {@code status.unknown}
 * @param line where, from 1; 0 when the oddity has no line
 * @param column where in the line, from 1; 0 when it is the whole line
 * @param arguments the values its text names, as written in the message
 */
public record MessageFinding(String code, int line, int column, List<String> arguments) {
    public MessageFinding {
        arguments = List.copyOf(arguments);
    }
}
