package lu.airsilk.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lu.airsilk.identity.AccountChanged;
import lu.airsilk.identity.CurrentActor;
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
    Channels channels;

    @Inject
    MailOfPeople mails;

    @Inject
    CurrentActor actor;

    void tell(@Observes AccountChanged change) {
        notifying.tell(
                change.person().map(Audience::person).orElseGet(() -> Audience.all(Role.ADMIN)),
                change.what(),
                change.person().isPresent()
                        ? "/identity/my-account.xhtml"
                        : "/portal/user-edit.xhtml?user=" + change.account());
    }

    /** Who had no address is told by mail of all, until they choose for themselves; who had one hears where it goes now. */
    void tellByMail(@Observes MailGiven given) {
        String address = given.address();
        String before = mails.address(given.user());
        if (address.equals(before)) {
            return;
        }
        if (!address.isEmpty() && !channels.of(Channel.MAIL).isAddress(address)) {
            throw new Refused(Refusal.of("notice.address", address).at("mail"));
        }
        if (!before.isEmpty()) {
            tell(AccountChanged.of(given.user(), "notice.mailMoved", actor.user()));
        }
        mails.move(given.user(), address);
    }
}
