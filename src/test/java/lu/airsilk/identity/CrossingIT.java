package lu.airsilk.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Future;
import lu.airsilk.platform.Background;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two commands that wait for each other's rows: the database ends one of them, and it is done once more. */
@ExtendWith(ArquillianExtension.class)
@DisabledIfSystemProperty(
        named = "it.db",
        matches = "h2",
        disabledReason = "on H2 commands take turns and never meet (decision 0138)")
class CrossingIT {

    @Inject
    CrossingFixture crossing;

    @Inject
    Background background;

    @Test
    void both_are_done_and_each_once() throws Exception {
        String here = UUID.randomUUID().toString();
        String there = UUID.randomUUID().toString();
        crossing.lay(here);
        crossing.lay(there);

        Future<Long> one = background.ask(() -> crossing.asked("one " + here, here, there));
        Future<Long> other = background.ask(() -> crossing.asked("other " + here, there, here));

        assertEquals(1, one.get());
        assertEquals(1, other.get());
        assertEquals("xx", crossing.touched(here));
        assertEquals("xx", crossing.touched(there));
        assertTrue(crossing.tries() > 2, "they did not meet");
    }
}
