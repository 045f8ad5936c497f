package lu.airsilk.guard;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/** Bytes like others: a few of them cut, doubled, changed or put in, where chance has it. */
final class Mutants {

    private static final List<String> SPLICES =
            List.of("[", "{", "\"", "}", "<", "1e99999999", "-", "9".repeat(60), "\u0000", "\u00ff", "\\ud800", "%s");

    private static final int MOST_CHANGES = 4;

    private Mutants() {}

    public static byte[] of(byte[] found, Random chance) {
        byte[] mutant = found;
        for (int change = chance.nextInt(MOST_CHANGES); change >= 0; change--) {
            mutant = changed(mutant, chance);
        }
        return mutant;
    }

    private static byte[] changed(byte[] bytes, Random chance) {
        int from = chance.nextInt(bytes.length + 1);
        int to = from + chance.nextInt(Math.min(64, bytes.length - from) + 1);
        byte[] splice = SPLICES.get(chance.nextInt(SPLICES.size())).getBytes(ISO_8859_1);
        var mutant = new ByteArrayOutputStream(bytes.length + 64);
        mutant.write(bytes, 0, from);
        switch (chance.nextInt(5)) {
            case 0 -> mutant.write(bytes, to, bytes.length - to); // without a piece
            case 1 -> mutant.write(bytes, from / 2, bytes.length - from / 2); // a piece twice
            case 2 -> {} // cut off
            case 3 -> {
                mutant.writeBytes(splice);
                mutant.write(bytes, from, bytes.length - from);
            }
            default -> {
                mutant.writeBytes(splice);
                mutant.write(bytes, to, bytes.length - to);
            }
        }
        return mutant.toByteArray();
    }
}
