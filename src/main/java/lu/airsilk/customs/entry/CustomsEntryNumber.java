package lu.airsilk.customs.entry;

import lu.airsilk.shared.Refused;

/** Our number of a customs entry: {@code CE-26-000123}; the customs' own stands beside it. */
public record CustomsEntryNumber(String number) {

    public CustomsEntryNumber {
        if (!number.matches("CE-\\d{2}-\\d{6,}")) {
            throw Refused.unknown("customs.unknown", number);
        }
    }

    @Override
    public String toString() {
        return number;
    }
}
