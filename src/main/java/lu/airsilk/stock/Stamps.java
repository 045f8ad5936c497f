package lu.airsilk.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import lu.airsilk.platform.CommandKey;
import lu.airsilk.platform.Signature;

/** Stamps rows of the ledger with who acts, under which key, and when. */
@ApplicationScoped
class Stamps {

    @Inject
    Signature signature;

    @Inject
    CommandKey key;

    @Inject
    Clock clock;

    Stamp now() {
        return new Stamp(signature.actor(), key.done(), clock.instant());
    }
}
