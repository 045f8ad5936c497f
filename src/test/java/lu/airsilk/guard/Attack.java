package lu.airsilk.guard;

import java.util.Map;
import java.util.Random;

/**
 * One request that wants to do harm, by one person.
 *
 * @param name what it tries, and who
 * @param line verb and address
 * @param headers all but the length
 * @param harm the body; from a source of chance another one like it
 */
record Attack(String name, String line, Map<String, String> headers, Harm harm) {

    /** What is sent: as it was found, and others like it. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Harm(byte[] found, Variant variant) {

        /** Bytes changed anywhere. */
        static Harm of(byte[] found) {
            return new Harm(found, chance -> Mutants.of(found, chance));
        }
    }

    /** Another one like it. */
    @FunctionalInterface
    interface Variant {
        byte[] by(Random chance);
    }

    /** Whether it is sent by the form of a page. */
    boolean isForm() {
        return line.endsWith(".xhtml");
    }

    @Override
    public String toString() {
        return name;
    }
}
