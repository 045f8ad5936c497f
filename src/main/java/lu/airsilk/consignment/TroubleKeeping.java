package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import lu.airsilk.consignment.trouble.TroubleOwner;
import lu.airsilk.consignment.trouble.TroubleOwners;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Person;
import lu.airsilk.shared.Refused;

/** Import staff share their exceptions out among themselves. */
@ApplicationScoped
public class TroubleKeeping {

    @Inject
    TroubleOwners owners;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * The actor looks after an exception from now on, whoever did before.
     *
     * @param trouble its kind and what it is about, {@code LATE.172-12345675}
     */
    @Transactional
    @Allowed(Role.IMPORT)
    public void take(String trouble) {
        owners.of(trouble)
                .ifPresentOrElse(
                        known -> known.handTo(actor.user(), clock.instant()),
                        () -> owners.add(new TroubleOwner(trouble, actor.user(), clock.instant())));
    }

    /** The actor no longer looks after it; the desk does again. Refused when somebody else does. */
    @Transactional
    @Allowed(Role.IMPORT)
    public void giveBack(String trouble) {
        owners.of(trouble).ifPresent(known -> {
            Refused.unless(known.owner().equals(actor.user()), "trouble.notYours", trouble, new Person(known.owner()));
            owners.remove(known);
        });
    }

    /** Who looks after these exceptions; those that nobody has taken are not in the answer. */
    @Allowed({Role.IMPORT, Role.AUDIT})
    public Map<String, String> owners(Collection<String> troubles) {
        return troubles.isEmpty() ? Map.of() : owners.of(troubles);
    }
}
