package lu.airsilk.identity;

import java.time.Instant;
import lu.airsilk.identity.access.AccessKind;

/**
 * Somewhere that somebody is signed in.
 *
 * @param seen when something was last done with it, as far as this node knows; else when it began
 * @param current whether the reader asks with this one
 */
public record AccessRow(
        long id,
        String user,
        AccessKind kind,
        Instant issuedAt,
        Instant expiresAt,
        String address,
        String device,
        Instant seen,
        boolean current) {}
