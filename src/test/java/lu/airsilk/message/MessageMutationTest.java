package lu.airsilk.message;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Stream;
import lu.airsilk.consignment.form.ReadingForm;
import lu.airsilk.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Whatever comes, the reader answers: a reading or a refusal with its line, and soon; {@code MessageMutantsIT} goes on through the portal, on each database, to half a minute in all. */
class MessageMutationTest {
    private static final Duration RUN =
            Boolean.getBoolean("airsilk.full") ? Duration.ofMinutes(4) : Duration.ofSeconds(10);
    private static final Duration SOON = Duration.ofSeconds(2);

    @Test
    void no_mutation_of_any_sample_makes_the_reader_fail_or_hang() {
        Mutants mutants = Mutants.of(Stream.concat(SampleMessages.all().stream(), SampleMessages.outside().stream())
                .toList());
        long end = System.nanoTime() + RUN.toNanos();

        long seed = 1;
        while (System.nanoTime() < end) {
            answers(mutants.of(seed), seed);
            seed++;
        }

        assertTrue(seed > 1000, "only " + seed + " mutants");
    }

    private static void answers(String mutant, long seed) {
        String told = "seed " + seed + ": " + mutant;
        long start = System.nanoTime();

        MessageReading reading = assertDoesNotThrow(() -> SampleMessages.read(mutant), told);

        if (reading instanceof Unreadable unreadable) {
            Refusal refusal = unreadable.refusals().getFirst();
            assertTrue((int) refusal.arguments().getFirst() >= 1, told);
            assertDoesNotThrow(() -> SampleMessages.say(refusal), told);
        } else {
            assertDoesNotThrow(() -> ReadingForm.of(reading, SampleMessages::say), told);
            assertTrue(
                    reading.findings().stream().mapToInt(MessageFinding::line).allMatch(line -> line >= 0), told);
        }
        assertTrue(System.nanoTime() - start < SOON.toNanos(), told);
    }
}
