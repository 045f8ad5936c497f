package lu.airsilk.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import lu.airsilk.identity.access.AskedRights;
import lu.airsilk.identity.access.User;
import lu.airsilk.identity.access.Users;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.platform.security.SecurityEvents;
import lu.airsilk.platform.security.SecurityKind;
import lu.airsilk.platform.security.SecurityMatter;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** Keeps the list of those who may sign in. What gives weighty rights only asks for them: {@link FourEyes}. */
@ApplicationScoped
public class UserKeeping {

    @Inject
    Users users;

    @Inject
    LinkMaking links;

    @Inject
    FourEyes fourEyes;

    @Inject
    KnownStores stores;

    @Inject
    ExpectedVersion expected;

    @Inject
    SecurityEvents events;

    @Inject
    CurrentActor actor;

    @Inject
    Event<AccountChanged> told;

    @Inject
    Event<MailGiven> mails;

    @Inject
    Event<AccountBegun> begun;

    @Inject
    Clock clock;

    /** Adds a user, with a link to set a password; refused when the name is taken, or roles and stores do not fit. */
    @Transactional
    @Allowed(Role.ADMIN)
    public MadeLink add(NewUser draft) {
        Refused.together(
                () -> untaken(User.checkedName(draft.user())),
                () -> User.checked(draft.name()),
                () -> mails.fire(new MailGiven(draft.user(), draft.mail())),
                () -> User.checkRights(draft.user(), draft.rights()),
                () -> checked(draft.rights()));
        User user = new User(draft.user(), draft.name());
        boolean waits = isAsked(user, draft.rights(), false);
        users.add(user);
        begun.fire(new AccountBegun(user.name()));
        return links.make(user, waits);
    }

    /** Adds each of these users, or none of them: what is wrong with any is told at once, at its row. */
    @Transactional
    @Allowed(Role.ADMIN)
    public List<MadeLink> addAll(ListSheet<NewUser> drafts) {
        return drafts.each(this::add);
    }

    private void untaken(String name) {
        if (users.named(name).isPresent()) {
            throw new Refused(Refusal.of("user.taken", name).at("user"));
        }
    }

    /** Changes what a user is called and may do, and where mail for them goes: nowhere when it is empty. */
    @Transactional
    @Allowed(Role.ADMIN)
    public void change(NewUser said) {
        Refused.together(
                () -> User.checked(said.name()),
                () -> mails.fire(new MailGiven(said.user(), said.mail())),
                () -> change(said.user(), said.name(), said.rights()));
    }

    /** Changes what a user may do, from their next request on. Nobody takes the administration from themselves. */
    @Transactional
    @Allowed(Role.ADMIN)
    public void change(String name, String fullName, Rights rights) {
        refuseSelf(name.equals(actor.user()) && !rights.roles().contains(Role.ADMIN), name);
        User user = toChange(name);
        user.rename(fullName);
        Rights before = user.rights();
        if (rights.equals(user.asked().map(AskedRights::rights).orElse(before))) {
            return;
        }
        if (rights.within(before)) {
            checked(rights);
            user.mayAct(rights);
            events.reportDone(SecurityKind.RIGHTS_CHANGED, SecurityMatter.RIGHTS_GIVEN.of(name, rights.roles()));
            changed(user);
        } else if (isAsked(user, rights, false)) {
            told.fire(AccountChanged.toAdministrators(name, "notice.secondWanted", actor.user(), name));
        } else {
            changed(user);
        }
    }

    /** Gives the rights, or asks for them where a second administrator must agree: true then. */
    private boolean isAsked(User user, Rights rights, boolean entry) {
        fourEyes.refuse(rights.roles());
        checked(rights);
        boolean waits = fourEyes.need(user, rights.roles());
        AskedRights asked = new AskedRights(actor.user(), clock.instant(), rights, entry);
        if (waits) {
            user.shallAct(asked);
            events.reportDone(SecurityKind.RIGHTS_CHANGED, SecurityMatter.RIGHTS_ASKED.of(user.name(), rights.roles()));
        } else {
            user.approve(asked);
            appointed(user, rights);
        }
        return waits;
    }

    /** The only administrator has nobody to ask and nobody to tell, but the second one. */
    private void appointed(User user, Rights rights) {
        boolean alone = rights.roles().contains(Role.ADMIN);
        SecurityMatter matter = alone ? SecurityMatter.RIGHTS_GIVEN_ALONE : SecurityMatter.RIGHTS_GIVEN;
        events.reportDone(SecurityKind.RIGHTS_CHANGED, matter.of(user.name(), rights.roles()));
        if (alone) {
            told.fire(AccountChanged.of(user.name(), "notice.secondAlone", actor.user(), user.name()));
        }
    }

    /** Shuts a user out, from their next request on. Nobody shuts themselves out. */
    @Transactional
    @Allowed(Role.ADMIN)
    public void disable(String name) {
        refuseSelf(name.equals(actor.user()), name);
        User user = toChange(name);
        user.disable(clock.instant());
        events.reportDone(SecurityKind.RIGHTS_CHANGED, SecurityMatter.SHUT_OUT.of(name));
        changed(user);
    }

    @Transactional
    @Allowed(Role.ADMIN)
    public void enable(String name) {
        User user = toChange(name);
        if (!user.disabled()) {
            return;
        }
        if (isAsked(user, user.rights(), true)) {
            told.fire(AccountChanged.toAdministrators(name, "notice.secondWanted", actor.user(), name));
        } else {
            changed(user);
        }
    }

    private void changed(User user) {
        told.fire(AccountChanged.of(user.name(), "notice.rightsChanged", actor.user()));
    }

    private void checked(Rights rights) {
        stores.unknown(rights.stores()).stream().sorted().findFirst().ifPresent(code -> {
            throw new Refused(Refusal.of("store.unknown", code).at("stores"));
        });
        rights.owner().filter(owner -> stores.of(owner).isEmpty()).ifPresent(owner -> {
            throw new Refused(Refusal.of("owner.unknown", owner).at("owner"));
        });
    }

    /** The last administrator would otherwise lock everybody out. */
    private static void refuseSelf(boolean self, String name) {
        Refused.unless(!self, "user.self", name);
    }

    private User toChange(String name) {
        User user = users.named(name).orElseThrow(() -> Refused.unknown("user.unknown", name));
        expected.check(user);
        return user;
    }
}
