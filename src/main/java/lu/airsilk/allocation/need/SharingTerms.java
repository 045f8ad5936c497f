package lu.airsilk.allocation.need;

import java.time.LocalDate;

/**
 * What of a policy decides a run, and on which day; what the stores weigh stands at their wishes.
 *
 * @param firstCases cases of each line that go before all others
 * @param lifeDays days of life that goods must have left on the day they are needed
 * @param day on which goods are shared, at the hub
 */
public record SharingTerms(FairnessRule rule, int firstCases, int lifeDays, LocalDate day) {

    /** What it looks like in the fingerprint; the day counts only by what it changes for the wishes. */
    public String print() {
        return "terms|" + rule + "|" + firstCases + "|" + lifeDays;
    }
}
