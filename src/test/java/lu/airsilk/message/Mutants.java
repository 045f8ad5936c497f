package lu.airsilk.message;

import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lu.airsilk.TestFiles;
import lu.airsilk.shared.number.CheckDigit;

/** Sample messages as no carrier would send them: cut, doubled, mixed; the same seed makes the same mutant. */
public final class Mutants {

    private static final String LETTERS = "ACDEFKLMNOPRSTUXZ0123456789//.-\r\n\u0000 é界<>&";

    private static final Pattern AWB = Pattern.compile("\\b\\d{3}-(\\d{7})(\\d)");

    private final List<String> samples;

    private Mutants(List<String> samples) {
        this.samples = samples;
    }

    /** Of all messages that the project wrote: the same seed makes the same mutant on every machine. */
    public static Mutants ofAllSamples() {
        return of(SampleMessages.all());
    }

    /** Of these messages. */
    public static Mutants of(List<Path> files) {
        return new Mutants(files.stream().map(SampleMessages::text).toList());
    }

    /** The sample message in this file, as it is. */
    public static String text(String path) {
        return SampleMessages.text(TestFiles.file("messages/" + path));
    }

    /** The air waybills that the samples name, those without a valid check digit left out. */
    public List<String> waybills() {
        return samples.stream()
                .flatMap(sample -> AWB.matcher(sample).results())
                .filter(awb -> CheckDigit.airWaybill(awb.group(1)) == Integer.parseInt(awb.group(2)))
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** One to eight cuts, doublings, letters changed or pieces of other samples put in. */
    public String of(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        StringBuilder text = new StringBuilder(samples.get(random.nextInt(samples.size())));
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
