package lu.airsilk.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import lu.airsilk.shared.Reason;

/** Tells people what has happened, within the command that did it. */
@ApplicationScoped
public class Notifying {

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /**
     * Puts a notice under the bell of everybody in the audience.
     *
     * @param what a sentence under {@code why.notice.…}; its arguments are names and numbers that every reader
     *     understands, never a cost when stores are told
     * @param page where to look, an address from the portal's root with its query
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Audience audience, Reason what, String page) {
        notices.add(new Notice(audience, what, page, clock.instant()));
    }
}
