package lu.airsilk.sample.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.platform.command.Signature;

/** Lets the sample company's people do what they did then. */
@ApplicationScoped
public class Teller {

    @Inject
    CurrentActor actor;

    @Inject
    Signature signature;

    /** Somebody calls services, as if it were that moment. */
    @ActivateRequestContext
    public void tell(Instant at, Actor who, Runnable did) {
        actor.is(who);
        signature.because("");
        PortalClock.at(at, did);
    }

    /** The same, for what the services answer. */
    @ActivateRequestContext
    public <T> T ask(Instant at, Actor who, Supplier<T> did) {
        List<T> answer = new ArrayList<>(1);
        tell(at, who, () -> answer.add(did.get()));
        return answer.getFirst();
    }
}
