package lu.airsilk.platform.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Stamps rows that are only appended with who acts, under which key, and when. */
@ApplicationScoped
public class Stamps {

    @Inject
    Signature signature;

    @Inject
    CommandKey key;

    @Inject
    Clock clock;

    public Stamp now() {
        return new Stamp(signature.actor(), key.done(), clock.instant());
    }
}
