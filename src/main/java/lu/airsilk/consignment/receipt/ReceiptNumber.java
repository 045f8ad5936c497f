package lu.airsilk.consignment.receipt;

import lu.airsilk.shared.Refused;

/** The number of a receipt at the hub: {@code RC-26-000123}. */
public record ReceiptNumber(String number) {

    public ReceiptNumber {
        if (!number.matches("RC-\\d{2}-\\d{6,}")) {
            throw Refused.unknown("receipt.unknown", number);
        }
    }

    @Override
    public String toString() {
        return number;
    }
}
