package lu.airsilk.message;

import java.util.List;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/**
 * A message that could not be read.
 *
 * @param refusals why; the first two arguments of each are line and column, from 1
 */
public record Unreadable(List<Refusal> refusals) implements MessageReading {
    public Unreadable {
        refusals = List.copyOf(refusals);
    }

    @Override
    public List<MessageFinding> findings() {
        return List.of();
    }

    /** The same as an exception, answered 400. */
    public Refused refused() {
        return new Refused(Refused.Kind.UNREADABLE, refusals);
    }
}
