package lu.airsilk.consignment;

import java.util.Optional;
import lu.airsilk.consignment.logic.MilestoneEvent;

/**
 * An event with where it came from.
 *
 * @param message the raw message that said it; none when it was the portal itself
 */
public record NotedEvent(MilestoneEvent event, Optional<Long> message) {

    /** The number of the message as an address takes it; empty when there is none. */
    public String messageId() {
        return message.map(String::valueOf).orElse("");
    }
}
