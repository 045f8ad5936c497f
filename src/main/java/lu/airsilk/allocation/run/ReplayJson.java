package lu.airsilk.allocation.run;

/** A run worked out again, as programs read it: the fingerprints that were kept and those of now. */
public record ReplayJson(
        String id,
        int attempt,
        String inputHash,
        String inputHashNow,
        String answerHash,
        String answerHashNow,
        boolean same) {

    static ReplayJson of(RunReplay replay) {
        return new ReplayJson(
                replay.run().number(),
                replay.attempt(),
                replay.inputKept(),
                replay.inputNow(),
                replay.answerKept(),
                replay.answerNow(),
                replay.isSame());
    }
}
