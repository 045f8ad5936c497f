package lu.airsilk.notice.bell;

import static lu.airsilk.identity.Role.CARRIER;
import static lu.airsilk.identity.Role.TILL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import lu.airsilk.identity.AccountBegun;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;

/** Remembers how far a reader has read, and what they have opened. */
@ApplicationScoped
public class NoticeReading {

    @Inject
    Notices notices;

    @Inject
    NoticeBoard board;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What was told to their roles before somebody came is not new to them. */
    void beginAt(@Observes AccountBegun account) {
        notices.add(new SeenUpTo(account.user(), clock.instant()));
    }

    /**
     * The reader has seen what was told up to this moment.
     *
     * @param upTo of the newest notice shown, not the time of the click: what was told meanwhile stays new
     */
    @Transactional
    @Allowed(
            value = {CARRIER, TILL},
            people = true)
    public void seen(Instant upTo) {
        notices.add(new SeenUpTo(actor.user(), upTo));
    }

    /** The reader has these before their eyes, by whatever way: what they were told about them is no longer new to them. */
    @Transactional
    @Allowed(
            value = {CARRIER, TILL},
            people = true)
    public void looked(Set<String> shown) {
        notices.opened(actor.user(), board.freshAbout(shown));
    }

    /** The reader has opened a notice; one that is none of theirs, or is not new, changes nothing. */
    @Transactional
    @Allowed(
            value = {CARRIER, TILL},
            people = true)
    public void opened(long notice) {
        if (board.isFresh(notice)) {
            notices.add(new OpenedNotice(actor.user(), notice));
        }
    }
}
