package lu.airsilk.platform.security;

import java.time.Instant;

/**
 * Something that happened at the portal's door.
 *
 * @param at the first of them
 * @param user in whose name; empty for a stranger and for a name that nobody has
 * @param address from where; empty when the portal itself did it
 * @param request the number of the (first) request, as its answer carries it
 * @param detail what it was about: a code, a name, an address of the portal; never a secret, never typed text
 * @param times how many of the same within a minute
 */
public record SecurityEvent(
        Instant at, SecurityKind kind, String user, String address, String request, String detail, long times) {}
