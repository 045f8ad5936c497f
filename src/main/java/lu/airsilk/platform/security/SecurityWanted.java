package lu.airsilk.platform.security;

import java.time.Instant;
import java.util.Optional;

/**
 * Which security events are asked for.
 *
 * @param from no earlier ones
 * @param before none of this moment or later
 * @param user exactly this one; {@code Optional.of("")} for strangers
 * @param part of a user's name, in small letters; empty for anybody
 */
public record SecurityWanted(
        Instant from,
        Instant before,
        Optional<SecurityKind> kind,
        Optional<String> user,
        Optional<String> address,
        String part) {

    public SecurityWanted(
            Instant from,
            Instant before,
            Optional<SecurityKind> kind,
            Optional<String> user,
            Optional<String> address) {
        this(from, before, kind, user, address, "");
    }

    boolean holds(SecurityEvent event) {
        return !event.at().isBefore(from)
                && event.at().isBefore(before)
                && kind.map(event.kind()::equals).orElse(true)
                && user.map(event.user()::equals).orElse(true)
                && event.user().contains(part)
                && address.map(event.address()::equals).orElse(true);
    }
}
