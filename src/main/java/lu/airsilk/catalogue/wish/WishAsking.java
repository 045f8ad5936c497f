package lu.airsilk.catalogue.wish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.shared.number.StoreCode;

/** A store asks the buyers for goods that it cannot order. */
@ApplicationScoped
public class WishAsking {

    /** Who asks again so soon says nothing new: the wish counts once. */
    static final Duration ONE_WISH = Duration.ofDays(7);

    @Inject
    Wishes wishes;

    @Inject
    StoreDirectory stores;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Asks for it, or says more of what the store has asked for within a week.
     *
     * @return the number under which it is kept
     */
    @Transactional
    @Allowed({Role.STORE, Role.ASSISTANT})
    public long ask(NewWish asked) {
        StoreCode store = stores.named(asked.store()).code();
        Instant now = clock.instant();
        StoreWish wish = wishes.last(store, NewWish.folded(asked.words()), now.minus(ONE_WISH))
                .orElseGet(() -> wishes.add(new StoreWish(asked, now)));
        wish.says(asked.note());
        return wish.id();
    }

    /** What the reader's store has asked for in these words within a week; nobody asks again before that. */
    @Allowed({Role.STORE, Role.ASSISTANT})
    public Optional<WishRow> asked(StoreCode store, String words) {
        actor.stores().require(store);
        return wishes.last(store, NewWish.folded(words), clock.instant().minus(ONE_WISH))
                .map(StoreWish::row);
    }
}
