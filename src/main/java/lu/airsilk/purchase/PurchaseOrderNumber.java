package lu.airsilk.purchase;

import lu.airsilk.shared.Refused;

/** The number of a purchase order, as suppliers read it: {@code PO-26-000123}. */
public record PurchaseOrderNumber(String number) implements Comparable<PurchaseOrderNumber> {

    public PurchaseOrderNumber {
        if (!number.matches("PO-\\d{2}-\\d{6,}")) {
            throw Refused.unknown("purchase.unknown", number);
        }
    }

    @Override
    public int compareTo(PurchaseOrderNumber other) {
        return number.compareTo(other.number);
    }

    @Override
    public String toString() {
        return number;
    }
}
