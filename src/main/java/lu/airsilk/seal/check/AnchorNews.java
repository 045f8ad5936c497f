package lu.airsilk.seal.check;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.seal.chain.Anchor;
import lu.airsilk.shared.Reason;

/** Tells the administrators of each day's anchor, by mail where they chose so, and of a past that is not as it was. */
@ApplicationScoped
public class AnchorNews {

    private static final System.Logger LOG = System.getLogger(AnchorNews.class.getName());
    private static final String PAGE = "/seal/sealed-history.xhtml";

    @Inject
    Notifying notifying;

    @Transactional
    @Allowed(Role.SYSTEM)
    public void tell(Anchor anchor) {
        LOG.log(INFO, "Anchor of the sealed history: portion {0}, {1}", anchor.portion(), anchor.link());
        notifying.tell(Audience.all(Role.ADMIN), Reason.of("notice.anchor", anchor.portion(), anchor.link()), PAGE);
    }

    /** Nothing is told of a past that holds. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public void tell(SealReport report) {
        report.first().stream().findFirst().ifPresent(first -> {
            LOG.log(ERROR, "The past is not as it was sealed, {0} differences, first {1}", report.differences(), first);
            Reason what = Reason.of("notice.pastDiffers", report.differences());
            notifying.tell(Audience.all(Role.ADMIN), what, PAGE);
            notifying.tell(Audience.all(Role.AUDIT), what, PAGE);
        });
    }
}
