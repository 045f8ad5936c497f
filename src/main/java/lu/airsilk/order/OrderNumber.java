package lu.airsilk.order;

import java.util.regex.Pattern;
import lu.airsilk.shared.Refused;

/** The number of a store order, as people say it: {@code SO-26-000123}. */
public record OrderNumber(String number) implements Comparable<OrderNumber> {

    private static final Pattern SHAPE = Pattern.compile("SO-\\d{2}-\\d{6,}");

    public OrderNumber {
        if (!SHAPE.matcher(number).matches()) {
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
