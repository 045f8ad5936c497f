package lu.airsilk.notice;

import static lu.airsilk.identity.Role.ADMIN;
import static lu.airsilk.identity.Role.ALLOCATION;
import static lu.airsilk.identity.Role.AUDIT;
import static lu.airsilk.identity.Role.BUYER;
import static lu.airsilk.identity.Role.CARRIER;
import static lu.airsilk.identity.Role.FINANCE;
import static lu.airsilk.identity.Role.HUB;
import static lu.airsilk.identity.Role.IMPORT;
import static lu.airsilk.identity.Role.QUALITY;
import static lu.airsilk.identity.Role.STORE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;

/** Remembers how far a reader has read. */
@ApplicationScoped
public class NoticeReading {

    @Inject
    Notices notices;

    @Inject
    CurrentActor actor;

    /**
     * The reader has seen what was told up to this moment.
     *
     * @param upTo of the newest notice shown, not the time of the click: what was told meanwhile stays new
     */
    @Transactional
    @Allowed({STORE, BUYER, IMPORT, HUB, ALLOCATION, FINANCE, QUALITY, ADMIN, AUDIT, CARRIER})
    public void seen(Instant upTo) {
        notices.add(new SeenUpTo(actor.user(), upTo));
    }
}
