package lu.airsilk.location;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalTime;
import lu.airsilk.shared.Refused;

/**
 * Between which hours a store takes goods in, on the clock of Zhengzhou.
 *
 * @param from the hour at which it begins, 0 to 23
 * @param until the hour at which it ends, after the first and up to 24
 */
@Embeddable
public record ReceivingHours(
        @Column(name = "receives_from") int from,
        @Column(name = "receives_until") int until) {

    private static final int DAY = 24;

    /** From seven in the morning to eight in the evening, while nobody has said otherwise. */
    public static final ReceivingHours USUAL = new ReceivingHours(7, 20);

    /** Whoever comes is let in. */
    public static final ReceivingHours ALWAYS = new ReceivingHours(0, DAY);

    public ReceivingHours {
        if (from < 0 || from >= until || until > DAY) {
            throw Refused.because("store.receivingHours", from, until).at("receivesUntil");
        }
    }

    public LocalTime opening() {
        return LocalTime.of(from, 0);
    }

    /** Whether nobody takes in any more at this time of the day. */
    public boolean areOverAt(LocalTime time) {
        return time.getHour() >= until;
    }
}
