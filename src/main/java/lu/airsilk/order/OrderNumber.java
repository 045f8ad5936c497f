package lu.airsilk.order;

import lu.airsilk.shared.Refused;

/** The number of a store order, as people say it: {@code SO-26-000123}. */
public record OrderNumber(String number) implements Comparable<OrderNumber> {

    public OrderNumber {
        if (!number.matches("SO-\\d{2}-\\d{6,}")) {
            throw Refused.unknown("order.unknown", number);
        }
    }

    @Override
    public int compareTo(OrderNumber other) {
        return number.compareTo(other.number);
    }

    @Override
    public String toString() {
        return number;
    }
}
