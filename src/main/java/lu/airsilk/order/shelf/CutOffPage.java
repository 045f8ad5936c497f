package lu.airsilk.order.shelf;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import lu.airsilk.order.promise.CutOff;
import lu.airsilk.order.promise.CutOffs;
import org.jspecify.annotations.Nullable;

/** Until when a store can order for the next flight, wherever a page says so. */
@Named
@RequestScoped
public class CutOffPage {

    @Inject
    CutOffs cutOffs;

    @Inject
    Clock clock;

    private @Nullable CutOff next;

    @PostConstruct
    void begin() {
        next = cutOffs.next().orElse(null);
    }

    /** Nothing when no flight is planned that can still be reached. */
    public @Nullable CutOff getNext() {
        return next;
    }

    public Instant getNow() {
        return clock.instant();
    }
}
