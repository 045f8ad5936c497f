package lu.airsilk.purchase;

import lu.airsilk.shared.Refused;

/**
 * Which line of which purchase order: {@code PO-26-000123/2}.
 *
 * @param position from 1
 */
public record PurchaseLineRef(PurchaseOrderNumber order, int position) {

    /** Reads the line's reference; anything else is a line that nobody knows. */
    public static PurchaseLineRef of(String text) {
        int slash = text.lastIndexOf('/');
        if (slash < 0 || !text.substring(slash + 1).matches("[1-9]\\d{0,5}")) {
            throw Refused.unknown("purchase.lineUnknown", text);
        }
        return new PurchaseLineRef(
                new PurchaseOrderNumber(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return order + "/" + position;
    }
}
