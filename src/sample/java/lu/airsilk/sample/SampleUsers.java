package lu.airsilk.sample;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Rights;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.access.Password;
import lu.airsilk.identity.user.Founding;
import lu.airsilk.identity.user.FoundingUser;
import lu.airsilk.platform.database.DatabaseReady;
import lu.airsilk.shared.number.StoreCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The people of the sample company: one for each role, two who share, pay or appoint, two store managers, an assistant, an owner and a till. Names are invented. */
@ApplicationScoped
class SampleUsers {

    private static final int AFTER_THE_STORES = 1150;

    private static final String PUBLIC = "airsilk-demo";

    @Inject
    Founding founding;

    @Inject
    CurrentActor actor;

    @Inject
    @ConfigProperty(name = "airsilk.sample", defaultValue = "none")
    String sample;

    @Inject
    @ConfigProperty(name = "airsilk.sample.password", defaultValue = PUBLIC)
    String password;

    @ActivateRequestContext
    void arrive(@Observes @Priority(AFTER_THE_STORES) DatabaseReady ready) {
        if (!ready.empty() || sample.equals("none")) {
            return;
        }
        actor.is(Actor.system("sample"));
        List<FoundingUser> people = List.of(
                inStore("store.kaifeng", "赵晓梅", Role.STORE, "KF01"),
                inStore("store.luoyang", "李建国", Role.STORE, "LY01"),
                inStore("assistant.kaifeng", "孙小雨", Role.ASSISTANT, "KF01"),
                new FoundingUser(
                        "欧禾优选",
                        new Password("owner.ouhe", password),
                        new Rights(Set.of(Role.OWNER), Set.of(), Optional.of("欧禾优选 Ouhe Select"))),
                inStore("till.kaifeng", "Till of Kaifeng", Role.TILL, "KF01"),
                staff("buyer", "Claire Weber", Role.BUYER),
                staff("import", "Marc Schmit", Role.IMPORT),
                staff("hub", "王强", Role.HUB),
                staff("allocator", "陈静", Role.ALLOCATION),
                staff("allocator2", "Anna Keller", Role.ALLOCATION),
                staff("finance", "Sophie Laurent", Role.FINANCE),
                staff("finance2", "Jonas Becker", Role.FINANCE),
                staff("quality", "周敏", Role.QUALITY),
                staff("admin", "Paul Thill", Role.ADMIN),
                staff("admin2", "Ines Faber", Role.ADMIN),
                staff("auditor", "Eva Brandt", Role.AUDIT),
                staff("carrier", "Carrier gateway", Role.CARRIER));
        if (password.equals(PUBLIC)) {
            founding.found(people, PublicPassword::hash);
        } else {
            founding.found(people);
        }
    }

    private FoundingUser staff(String user, String name, Role role) {
        return new FoundingUser(name, new Password(user, password), new Rights(Set.of(role), Set.of()));
    }

    private FoundingUser inStore(String user, String name, Role role, String code) {
        Rights rights = new Rights(Set.of(role), Set.of(new StoreCode(code)));
        return new FoundingUser(name, new Password(user, password), rights);
    }
}
