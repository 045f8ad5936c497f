package lu.airsilk.seal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Who looks on while the past is worked out again sees how much is left. */
class SealProgressTest {

    private final SealProgress progress = new SealProgress();

    @Test
    void the_total_is_said_once_and_does_not_grow_while_it_is_counted() {
        progress.expect(202);
        progress.step();

        assertThrows(IllegalStateException.class, () -> progress.expect(47));

        assertEquals(202, progress.all());
        assertEquals(1, progress.done());
    }
}
