package lu.airsilk.identity.signin;

import java.time.Instant;
import lu.airsilk.identity.AccessRow;

/**
 * A token that is still good, as programs read it; what it is itself, nobody knows any more.
 *
 * @param address from where it was asked for
 * @param current whether it is the one that asks
 */
public record TokenJson(
        long id, String user, Instant issuedAt, Instant expiresAt, String address, String device, boolean current) {

    static TokenJson of(AccessRow row) {
        return new TokenJson(
                row.id(), row.user(), row.issuedAt(), row.expiresAt(), row.address(), row.device(), row.current());
    }
}
