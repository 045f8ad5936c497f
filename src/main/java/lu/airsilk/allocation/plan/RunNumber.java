package lu.airsilk.allocation.plan;

import lu.airsilk.shared.Refused;

/** The number of an allocation run, as people say it: {@code RUN-26-000123}. */
public record RunNumber(String number) implements Comparable<RunNumber> {

    public RunNumber {
        if (!number.matches("RUN-\\d{2}-\\d{6,}")) {
            throw Refused.unknown("allocation.unknown", number);
        }
    }

    @Override
    public int compareTo(RunNumber other) {
        return number.compareTo(other.number);
    }

    @Override
    public String toString() {
        return number;
    }
}
