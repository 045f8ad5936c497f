package lu.airsilk.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import lu.airsilk.platform.security.SecurityEvents;
import lu.airsilk.platform.security.SecurityKind;
import lu.airsilk.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each person has their own measure; who goes beyond it is told when to come back, and is seen. */
class LimitsTest {

    private final Limits limits = new Limits();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    @SuppressWarnings("UnnecessaryAssignment") // what the server would give it
    void small_measures() {
        limits.requests = 20;
        limits.searches = 300;
        limits.uploads = 1_000;
        limits.actor = new CurrentActor();
        limits.seen = new SecurityEvents() {
            @Override
            public void report(SecurityKind kind, String detail) {
                told.add(kind + " " + detail.strip());
            }
        };
        asks("buyer", Role.BUYER);
    }

    @Test
    void a_page_that_asks_for_much_at_once_is_within_the_measure_and_who_never_rests_is_not() {
        IntStream.range(0, 200).forEach(_ -> limits.count(Limit.REQUESTS));

        // on a slow machine a few more are allowed by the time the two hundred are counted
        Refused refused =
                assertThrows(Refused.class, () -> IntStream.range(0, 200).forEach(_ -> limits.count(Limit.REQUESTS)));
        assertEquals(Refused.Kind.TOO_MANY, refused.kind());
        assertEquals(List.of(1L), refused.refusals().getFirst().arguments());
        assertEquals(List.of("LIMIT_REACHED REQUESTS"), told);
    }

    @Test
    void what_one_uses_up_is_still_there_for_another() {
        assertEquals(300, searchesOf("buyer"));
        assertEquals(300, searchesOf("import"));
    }

    @Test
    void files_are_measured_in_bytes() {
        limits.count(Limit.UPLOADS, 900);

        Refused refused = assertThrows(Refused.class, () -> limits.count(Limit.UPLOADS, 200));
        assertEquals("limit.uploads", refused.refusals().getFirst().code());
        assertDoesNotThrow(() -> limits.count(Limit.UPLOADS, 90));
    }

    @Test
    void the_portals_own_jobs_have_no_limit() {
        limits.actor.is(Actor.system("import"));

        IntStream.range(0, 10_000).forEach(_ -> limits.count(Limit.SEARCHES));
        assertTrue(told.isEmpty());
    }

    private long searchesOf(String user) {
        asks(user, Role.BUYER);
        return IntStream.range(0, 310).filter(_ -> isTaken()).count();
    }

    private boolean isTaken() {
        try {
            limits.count(Limit.SEARCHES);
            return true;
        } catch (Refused tooMany) {
            return false;
        }
    }

    private void asks(String user, Role role) {
        limits.actor.is(new Actor(user, Set.of(role), Set.of()));
    }
}
