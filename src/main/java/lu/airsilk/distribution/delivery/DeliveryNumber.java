package lu.airsilk.distribution.delivery;

import lu.airsilk.shared.Refused;

/** The number of a delivery, as people say it: {@code DL-26-000123}. */
public record DeliveryNumber(String number) implements Comparable<DeliveryNumber> {

    public DeliveryNumber {
        if (!number.matches("DL-\\d{2}-\\d{6,}")) {
            throw Refused.unknown("delivery.unknown", number);
        }
    }

    @Override
    public int compareTo(DeliveryNumber other) {
        return number.compareTo(other.number);
    }

    @Override
    public String toString() {
        return number;
    }
}
