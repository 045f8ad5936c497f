package lu.airsilk.identity.user;

import java.net.URI;
import java.time.Instant;
import lu.airsilk.identity.MadeLink;
import lu.airsilk.platform.rest.UnkeptAnswer;

/**
 * A one-time link, as only the administrator who made it sees it.
 *
 * @param user whose password it sets
 * @param link the address of the page that sets it; its code is what {@code POST /links/{code}} takes
 * @param waits whether it opens nothing before a second administrator approves
 */
public record LinkJson(String user, URI link, Instant until, boolean waits) implements UnkeptAnswer {

    static LinkJson of(MadeLink made, URI address) {
        return new LinkJson(made.user(), address, made.until(), made.waits());
    }
}
