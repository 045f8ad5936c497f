package lu.airsilk.consignment.difference;

import lu.airsilk.shared.Refused;

/** The number of a discrepancy, as both sides write it: {@code DC-26-000014}. */
public record DiscrepancyNumber(String number) {

    public DiscrepancyNumber {
        if (!number.matches("DC-\\d{2}-\\d{6,}")) {
            throw Refused.unknown("case.unknown", number);
        }
    }

    @Override
    public String toString() {
        return number;
    }
}
