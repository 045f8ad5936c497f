package lu.airsilk.identity;

import java.time.Instant;
import lu.airsilk.identity.access.LinkCodes;

/**
 * A one-time link as it was made.
 *
 * @param random what its code is worked out from, see {@link LinkCodes}
 * @param waits whether it opens nothing before a second administrator approves
 */
public record MadeLink(String user, String random, Instant until, boolean waits) {}
