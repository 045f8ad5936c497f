package lu.airsilk.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who did something: the one who asks, a stranger until they are known, and the portal itself where nobody asks. */
class CallerTest {

    @AfterEach
    void over() {
        Caller.end();
    }

    @Test
    void where_nobody_asks_the_portal_acts_itself() {
        assertEquals("system", Caller.current().user());
    }

    @Test
    void who_asks_is_a_stranger_until_they_are_known() {
        new Caller("192.0.2.1", "r1", "GET /", new Deadline(Duration.ofMinutes(1))).begin();
        assertEquals("", Caller.current().user());
        Caller.current().is("buyer", false, false);
        assertEquals("buyer", Caller.current().user());
    }
}
