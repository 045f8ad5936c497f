package lu.airsilk.allocation.run;

import lu.airsilk.allocation.plan.RunNumber;

/**
 * A run worked out again from what was kept of it.
 *
 * @param attempt the run's last one
 * @param inputKept the fingerprint of the input when the run was calculated
 * @param inputNow that of the input as it was read back
 * @param answerKept the fingerprint of the answer that the run gave: every case, its supply and its reason
 * @param answerNow that of the answer worked out now
 */
public record RunReplay(
        RunNumber run, int attempt, String inputKept, String inputNow, String answerKept, String answerNow) {

    /** Whether not a byte differs. */
    public boolean isSame() {
        return inputKept.equals(inputNow) && answerKept.equals(answerNow);
    }
}
