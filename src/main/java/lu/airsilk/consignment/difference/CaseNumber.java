package lu.airsilk.consignment.difference;

import lu.airsilk.shared.Refused;

/** The number of a case, as both sides write it: {@code DC-26-000014}. */
public record CaseNumber(String number) {

    public CaseNumber {
        if (!number.matches("DC-\\d{2}-\\d{6,}")) {
            throw Refused.unknown("case.unknown", number);
        }
    }

    @Override
    public String toString() {
        return number;
    }
}
