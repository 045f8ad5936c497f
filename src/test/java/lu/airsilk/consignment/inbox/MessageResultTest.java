package lu.airsilk.consignment.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The panel says of a message what the list says of it. */
class MessageResultTest {

    private static final MessageResult.Line LINE = new MessageResult.Line(3, "Departed", "DEP/CV9737");

    @Test
    void what_tells_nothing_new_is_kept_and_not_applied() {
        assertEquals("MessageOutcome.KEPT", result(true, List.of()).heading());
        assertEquals("messageResult.done", result(true, List.of(LINE)).heading());
        assertEquals("messageResult.tried", result(false, List.of()).heading());
    }

    private static MessageResult result(boolean done, List<MessageResult.Line> applied) {
        return new MessageResult(done, "FSU", List.of(), applied, List.of(), List.of(), List.of());
    }
}
