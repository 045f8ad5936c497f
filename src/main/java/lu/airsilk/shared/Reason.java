package lu.airsilk.shared;

import java.util.Arrays;
import java.util.List;

/**
 * Why something is as it is, to be said in the reader's language under the key {@code why.<code>}.
 *
 * <p>Unlike a {@link Refusal} it is kept: beside an order line, an allocation, a promise. So its arguments are text.
 *
 * @param code concept and reason, for example {@code allocation.fairShare}
 * @param arguments in the order of the message's places
 */
public record Reason(String code, List<String> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    /** A reason whose arguments are written as they say themselves. */
    public static Reason of(String code, Object... arguments) {
        return new Reason(code, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The key of the message that says this reason. */
    public String key() {
        return "why." + code;
    }
}
