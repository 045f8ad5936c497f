package lu.airsilk.consignment.io;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import lu.airsilk.consignment.Finding;
import lu.airsilk.consignment.MessageReading;
import lu.airsilk.consignment.Unreadable;
import lu.airsilk.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Whatever comes, the reader answers: a reading or a refusal with its line, and soon. */
class MessageMutationTest {
    private static final Duration RUN =
            Boolean.getBoolean("airsilk.full") ? Duration.ofMinutes(10) : Duration.ofSeconds(5);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final String LETTERS = "ACDEFKLMNOPRSTUXZ0123456789//.-\r\n\u0000 é界<>&";

    @Test
    void no_mutation_of_any_sample_makes_the_reader_fail_or_hang() {
        List<String> samples = samples();
        long end = System.nanoTime() + RUN.toNanos();

        long seed = 1;
        while (System.nanoTime() < end) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            String mutant = mutated(samples.get(random.nextInt(samples.size())), samples, random);
            answers(mutant, seed);
            seed++;
        }

        assertTrue(seed > 1000, "only " + seed + " mutants");
    }

    private static List<String> samples() {
        List<String> folders = List.of("cargo-imp", "cargo-imp/lux-cgo", "cargo-imp/real-awbix");
        List<Path> files = Stream.concat(
                        folders.stream().flatMap(folder -> SampleMessages.in(folder, ".txt").stream()),
                        SampleMessages.in("cargo-xml", ".xml").stream())
                .toList();
        return files.stream().map(SampleMessages::text).toList();
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
            assertTrue(reading.findings().stream().mapToInt(Finding::line).allMatch(line -> line >= 0), told);
        }
        assertTrue(System.nanoTime() - start < SOON.toNanos(), told);
    }

    /** One to eight cuts, doublings, letters changed or pieces of other samples put in. */
    private static String mutated(String sample, List<String> samples, RandomGenerator random) {
        StringBuilder text = new StringBuilder(sample);
        for (int turns = 1 + random.nextInt(8); turns > 0 && !text.isEmpty(); turns--) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + 1 + random.nextInt(20));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, text.substring(at, to));
                case 2 -> text.setCharAt(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
                case 3 -> text.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
                default -> text.insert(at, piece(samples.get(random.nextInt(samples.size())), random));
            }
        }
        return text.toString();
    }

    private static String piece(String other, RandomGenerator random) {
        int from = random.nextInt(other.length());
        return other.substring(from, Math.min(other.length(), from + random.nextInt(80)));
    }
}
