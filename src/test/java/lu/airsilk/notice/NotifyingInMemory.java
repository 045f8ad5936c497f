package lu.airsilk.notice;

import java.time.Clock;
import lu.airsilk.notice.bell.Notices;
import lu.airsilk.notice.channel.Outbox;

/** What tells people, wired by hand. */
public final class NotifyingInMemory {

    private NotifyingInMemory() {}

    /** One that writes to these at that time. */
    @SuppressWarnings("UnnecessaryAssignment") // no container injects here
    public static Notifying of(Notices notices, Outbox outbox, Clock clock) {
        Notifying notifying = new Notifying();
        notifying.notices = notices;
        notifying.outbox = outbox;
        notifying.clock = clock;
        return notifying;
    }
}
