package lu.airsilk.order;

import java.util.regex.Pattern;
import lu.airsilk.shared.Refused;

/**
 * Which line of which order: {@code SO-26-000123/2}.
 *
 * @param position from 1
 */
public record LineRef(OrderNumber order, int position) implements Comparable<LineRef> {

    private static final Pattern POSITION = Pattern.compile("[1-9]\\d{0,5}");

    /** Reads the line's reference; anything else is a line that nobody knows. */
    public static LineRef of(String text) {
        int slash = text.lastIndexOf('/');
        if (slash < 0 || !POSITION.matcher(text.substring(slash + 1)).matches()) {
            throw Refused.unknown("order.lineUnknown", text);
        }
        return new LineRef(new OrderNumber(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    @Override
    public int compareTo(LineRef other) {
        int byOrder = order.compareTo(other.order);
        return byOrder != 0 ? byOrder : Integer.compare(position, other.position);
    }

    @Override
    public String toString() {
        return order + "/" + position;
    }
}
