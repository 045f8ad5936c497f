package lu.airsilk.notice;

import static lu.airsilk.identity.Role.CARRIER;

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
    @Allowed(value = CARRIER, people = true)
    public void seen(Instant upTo) {
        notices.add(new SeenUpTo(actor.user(), upTo));
    }
}
