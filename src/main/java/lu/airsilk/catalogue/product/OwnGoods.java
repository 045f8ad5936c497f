package lu.airsilk.catalogue.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.Popularity;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** What stores have ordered lately, remembered while somebody types: a search goes off with each key. */
@ApplicationScoped
class OwnGoods {

    /** As old as this it orders hits as well as when it was new. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private record Known(Set<Sku> skus, Instant since) {

        boolean holds(Instant now) {
            return !now.isBefore(since) && now.isBefore(since.plus(REMEMBERED));
        }
    }

    @Inject
    Instance<Popularity> popularity;

    @Inject
    Clock clock;

    private final Map<StoreCode, Known> stores = new ConcurrentHashMap<>();

    Set<Sku> of(StoreCode store) {
        Instant now = clock.instant();
        Known known = stores.get(store);
        if (known == null || !known.holds(now)) {
            known = new Known(asked(store), now);
            stores.put(store, known);
        }
        return known.skus();
    }

    private Set<Sku> asked(StoreCode store) {
        return popularity.stream()
                .flatMap(known -> known.ofStore(store).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
