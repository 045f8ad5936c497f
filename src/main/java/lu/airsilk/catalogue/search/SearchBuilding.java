package lu.airsilk.catalogue.search;

import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.platform.Background;

/** Makes a node's index anew from the database, beside the one in use: one thread reads while another one writes. */
@ApplicationScoped
class SearchBuilding {

    private static final System.Logger LOG = System.getLogger(SearchBuilding.class.getName());

    @Inject
    Background background;

    @Inject
    SearchIndex index;

    @Inject
    SearchSource source;

    @Inject
    SearchBuilding self;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Builds and takes over; gives the moment up to which the new index knows everything. */
    Instant build() {
        Instant start = clock.instant();
        try (SearchIndex.Building fresh = index.build()) {
            int products = fill(fresh);
            fresh.takeOver(start);
            LOG.log(
                    INFO,
                    "Search index made of {0} products in {1} ms",
                    products,
                    Duration.between(start, clock.instant()).toMillis());
        }
        return start;
    }

    private int fill(SearchIndex.Building fresh) {
        int products = 0;
        List<IndexedProduct> chunk = source.after(0);
        while (!chunk.isEmpty()) {
            long last = chunk.getLast().id();
            Future<List<IndexedProduct>> next = background.ask(() -> self.read(last));
            fresh.add(chunk);
            products += chunk.size();
            chunk = given(next);
        }
        return products;
    }

    /** The next chunk, read on a thread of its own. */
    @ActivateRequestContext
    List<IndexedProduct> read(long after) {
        actor.is(SearchFeeding.SYSTEM);
        return source.after(after);
    }

    private static List<IndexedProduct> given(Future<List<IndexedProduct>> next) {
        try {
            return next.get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the search index was made", stopping);
        } catch (ExecutionException fault) {
            throw new IllegalStateException("the products cannot be read", fault);
        }
    }
}
