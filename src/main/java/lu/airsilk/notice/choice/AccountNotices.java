package lu.airsilk.notice.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lu.airsilk.identity.AccountChanged;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.MailGiven;
import lu.airsilk.identity.People;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.MailOfPeople;
import lu.airsilk.notice.Notifying;
import lu.airsilk.notice.channel.Channel;
import lu.airsilk.notice.channel.Channels;
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
    People people;

    @Inject
    CurrentActor actor;

    void tell(@Observes AccountChanged change) {
        change.person()
                .ifPresentOrElse(
                        owner -> tell(owner, change, "/identity/my-account.xhtml"),
                        () -> people.otherAdministrators()
                                .forEach(other ->
                                        tell(other, change, "/portal/user-edit.xhtml?user=" + change.account())));
    }

    private void tell(String person, AccountChanged change, String page) {
        notifying.tell(Audience.person(person), change.what(), page);
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
