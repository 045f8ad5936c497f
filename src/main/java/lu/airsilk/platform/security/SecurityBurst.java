package lu.airsilk.platform.security;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * All of one day that is of one kind, one person and one address.
 *
 * @param times how many there were
 * @param first when the first was noted
 * @param last when the last was
 */
public record SecurityBurst(SecurityKind kind, String user, String address, long times, Instant first, Instant last) {

    static SecurityBurst of(SecurityEvent event) {
        return new SecurityBurst(event.kind(), event.user(), event.address(), event.times(), event.at(), event.at());
    }

    SecurityBurst and(SecurityBurst other) {
        return new SecurityBurst(
                kind,
                user,
                address,
                times + other.times,
                first.isBefore(other.first) ? first : other.first,
                last.isAfter(other.last) ? last : other.last);
    }

    /** What all of one burst have in common. */
    List<Object> same(ZoneId zone) {
        return List.of(LocalDate.ofInstant(first, zone), kind, user, address);
    }
}
