package lu.airsilk.identity.user;

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
import lu.airsilk.identity.access.Users;
import lu.airsilk.platform.database.DatabaseReady;
import lu.airsilk.platform.database.StartRefused;
import lu.airsilk.shared.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets somebody into an empty portal: nobody could add the first user otherwise. */
@ApplicationScoped
class FirstAdministrator {

    private static final int AFTER_THE_SAMPLE = 2000;

    @Inject
    Users users;

    @Inject
    Founding founding;

    @Inject
    CurrentActor actor;

    @Inject
    @ConfigProperty(name = "airsilk.admin.password")
    Optional<String> password;

    /** After the sample company, which brings its own administrator. */
    @ActivateRequestContext
    void add(@Observes @Priority(AFTER_THE_SAMPLE) DatabaseReady ready) {
        if (users.none()) {
            actor.is(Actor.system("first-administrator"));
            add();
        }
    }

    private void add() {
        Rights rights = new Rights(Set.of(Role.ADMIN), Set.of());
        try {
            founding.found(List.of(new FoundingUser("Administrator", chosenPassword(), rights)));
        } catch (Refused unfit) {
            throw new StartRefused(
                    "AIRSILK_ADMIN_PASSWORD must have 12 to 128 characters, be hard to guess, and hold neither"
                            + " \"admin\" nor a word of the company",
                    unfit);
        }
    }

    private Password chosenPassword() {
        String chosen = password.orElseThrow(() -> new StartRefused(
                "the database has no users: set AIRSILK_ADMIN_PASSWORD (12 characters or more) for the first"
                        + " administrator, or AIRSILK_SAMPLE=demo for the sample company"));
        return new Password("admin", chosen);
    }
}
