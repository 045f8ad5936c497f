package lu.airsilk.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import lu.airsilk.notice.bell.Notice;
import lu.airsilk.notice.bell.NoticeReading;
import lu.airsilk.notice.bell.Notices;
import lu.airsilk.notice.channel.ChannelChoice;
import lu.airsilk.notice.channel.Channels;
import lu.airsilk.notice.channel.NoticeKind;
import lu.airsilk.notice.channel.Outbox;
import lu.airsilk.notice.channel.OutboxMessage;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.StoreCode;

/** Tells people what has happened, within the command that did it. */
@ApplicationScoped
public class Notifying {

    @Inject
    Notices notices;

    @Inject
    NoticeReading reading;

    @Inject
    Outbox outbox;

    @Inject
    Channels channels;

    @Inject
    Clock clock;

    /**
     * Puts a notice under the bell of everybody in the audience, and on its way to those who want it elsewhere too.
     *
     * @param what a sentence under {@code why.notice.…}; its arguments are names and numbers that every reader
     *     understands, never a cost when stores are told
     * @param page where to look, an address from the portal's root with its query; its first parameter names the object
     *     that is told of, and who opens the page of that object has read it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Audience audience, Reason what, String page) {
        tell(audience, what, page, false);
    }

    /** The same in place of what the audience was told of this page before, which is new to nobody any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellAnew(Audience audience, Reason what, String page) {
        tell(audience, what, page, true);
    }

    private void tell(Audience audience, Reason what, String page, boolean anew) {
        Instant now = clock.instant();
        notices.add(new Notice(audience, what, page, anew, now));
        NoticeKind kind = NoticeKind.of(what);
        outbox.choices(audience).stream()
                .filter(choice -> choice.wants(kind))
                .map(ChannelChoice::choice)
                .filter(choice -> channels.of(choice.channel()).isSetUp())
                .forEach(choice -> outbox.add(new OutboxMessage(choice, what, page, now)));
    }

    /** The reader has a part of a page before their eyes that was opened there: what they were told of it is no longer new to them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void looked(String page) {
        reading.looked(Set.of(page));
    }

    /** Which stores were told one of these of these pages, by page, and when first. */
    public Map<String, Map<StoreCode, Instant>> told(Collection<String> codes, Collection<String> pages) {
        return notices.told(codes, pages);
    }

    /** What notices of this page asked for is done or decided, so nobody needs to read them any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void done(String page) {
        notices.done(page);
    }

    /** The same of the notices of one code alone: what others of the same page ask for is still to be done. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void done(String page, String code) {
        notices.done(page, code);
    }
}
