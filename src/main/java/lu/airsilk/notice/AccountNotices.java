package lu.airsilk.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Locale;
import lu.airsilk.identity.AccountChanged;
import lu.airsilk.identity.MailGiven;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** Tells people what was done to their account, and administrators what waits for the second one. */
@ApplicationScoped
class AccountNotices {

    @Inject
    Notifying notifying;

    @Inject
    Outbox outbox;

    @Inject
    Channels channels;

    void tell(@Observes AccountChanged change) {
        notifying.tell(
                change.person().map(Audience::person).orElseGet(() -> Audience.all(Role.ADMIN)),
                change.what(),
                change.person().isPresent()
                        ? "/identity/my-account.xhtml"
                        : "/portal/user-edit.xhtml?user=" + change.account());
    }

    /** Somebody new is told by mail of all, until they choose for themselves. */
    void tellByMail(@Observes MailGiven given) {
        if (!channels.of(Channel.MAIL).isAddress(given.address())) {
            throw new Refused(Refusal.of("notice.address", given.address()).at("mail"));
        }
        ChannelChoice choice = new ChannelChoice(given.user(), Channel.MAIL);
        choice.choose(new WantedChannel(
                Channel.MAIL, true, given.address(), EnumSet.allOf(NoticeKind.class), Locale.ENGLISH));
        outbox.add(choice);
    }
}
