package lu.airsilk.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;
import lu.airsilk.catalogue.news.ProductNews;
import lu.airsilk.catalogue.news.ProductOutbox;

/**
 * What this node has learnt of the outbox. News carry the moment when they were told, which is before their commit: so
 * each look goes back for longer than a commit takes, and leaves out what it has seen. One thread at a time.
 */
@ApplicationScoped
class SearchNews {

    /** Longer than any transaction needs from telling to its commit, and than clocks of nodes differ. */
    private static final Duration LONGEST_COMMIT = Duration.ofMinutes(2);

    @Inject
    ProductOutbox outbox;

    @Inject
    SearchSource source;

    @Inject
    SearchIndex index;

    @Inject
    Clock clock;

    private final Map<Long, Instant> seen = new HashMap<>();
    private Instant lastLook = Instant.EPOCH;

    /** Goes on with the index on disk; false when there is none, or one that has missed too much. */
    boolean takeUp() {
        Instant oldest = clock.instant().minus(ProductOutbox.KEPT).plus(LONGEST_COMMIT);
        Optional<Instant> known = index.open().filter(oldest::isBefore);
        known.ifPresent(this::knownUpTo);
        return known.isPresent();
    }

    /** Everything that was committed by then is in the index. */
    void knownUpTo(Instant moment) {
        lastLook = moment;
        seen.clear();
    }

    /**
     * Puts into the index what is new in the outbox.
     *
     * @param tooMany called first when there is so much of it that nobody should wait
     */
    void learn(Runnable tooMany) {
        Instant now = clock.instant();
        Instant since = lastLook.minus(LONGEST_COMMIT);
        List<ProductNews> fresh = outbox.since(since).stream()
                .filter(news -> !seen.containsKey(news)) // most are known: a look goes back as far as a slow commit
                .gather(Gatherers.windowFixed(SearchSource.CHUNK))
                .flatMap(some -> outbox.of(some).stream())
                .toList();
        if (isMuch(fresh)) {
            tooMany.run();
        }
        if (!fresh.isEmpty()) {
            learnProducts(fresh);
            fresh.forEach(this::learnGroup);
            index.show(now);
        }
        fresh.forEach(news -> seen.put(news.id(), news.toldAt()));
        seen.values().removeIf(since::isAfter);
        lastLook = now;
    }

    /** News of single products together: a product that was changed twice is read once. */
    private void learnProducts(List<ProductNews> fresh) {
        var ids = new LinkedHashSet<Long>();
        fresh.stream()
                .filter(news -> news.about() == ProductNews.About.PRODUCT)
                .forEach(news -> ids.add(news.subject()));
        ids.stream().gather(Gatherers.windowFixed(SearchSource.CHUNK)).forEach(chunk -> index.put(source.of(chunk)));
    }

    private void learnGroup(ProductNews news) {
        if (news.about() == ProductNews.About.PRODUCT) {
            return;
        }
        List<Long> ids = source.subjects(news, 0);
        while (!ids.isEmpty()) {
            index.put(source.of(ids));
            ids = source.subjects(news, ids.getLast());
        }
    }

    private boolean isMuch(List<ProductNews> fresh) {
        return fresh.size() > SearchSource.CHUNK
                || fresh.stream()
                        .filter(news -> news.about() != ProductNews.About.PRODUCT)
                        .anyMatch(news -> source.subjects(news, 0).size() == SearchSource.CHUNK);
    }
}
