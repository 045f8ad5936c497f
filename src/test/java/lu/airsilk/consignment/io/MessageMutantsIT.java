package lu.airsilk.consignment.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever a carrier sends, the portal answers soon, and keeps it letter by letter. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MessageMutantsIT {

    /** With the reader’s own run and the other database a minute in all. */
    private static final Duration RUN =
            Boolean.getBoolean("airsilk.full") ? Duration.ofMinutes(3) : Duration.ofSeconds(20);

    private static final Duration SOON = Duration.ofSeconds(10);

    /** Once refused instead of kept: an airport of four letters, a house weighed finer than to the gram. */
    private static final List<Long> REFUSED_ONCE = List.of(1_006_125L, 1_039_115L);

    private static final long FIRST_SEED = 1_000_000;

    private final Rest importStaff = Rest.as("import");

    @Test
    void every_mutant_of_every_sample_is_answered_and_kept() {
        Mutants mutants = Mutants.ofAllSamples();
        int before = kept();
        long end = System.nanoTime() + RUN.toNanos();

        REFUSED_ONCE.forEach(seed -> answers(mutants.of(seed), seed));
        int sent = REFUSED_ONCE.size();
        for (long seed = FIRST_SEED; System.nanoTime() < end; seed++) {
            String mutant = mutants.of(seed);
            if (!mutant.isBlank()) {
                answers(mutant, seed);
                sent++;
            }
        }

        assertTrue(sent > 50, "only " + sent + " mutants");
        assertEquals(before + sent, kept());
    }

    private void answers(String mutant, long seed) {
        long start = System.nanoTime();
        Rest.Answer answer = importStaff.post("/messages", mutant, "text/plain");
        String told = "seed " + seed + ": " + answer.body();

        assertTrue(List.of(200, 400).contains(answer.status()), told);
        assertTrue(answer.status() == 200 || !answer.refusals().isEmpty(), told);
        assertTrue(System.nanoTime() - start < SOON.toNanos(), told);
    }

    private int kept() {
        return importStaff.get("/messages?size=1").expect(200).json().getInt("total");
    }
}
