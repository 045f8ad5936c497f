package lu.airsilk.catalogue.wish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;

/** What stores have asked for, to be read. */
@ApplicationScoped
@Allowed({Role.BUYER, Role.AUDIT})
public class WishBook {

    @Inject
    Wishes wishes;

    @Inject
    CurrentActor actor;

    /** A page of what waits for an answer, what most stores ask for first. */
    public Page<WishTally> unanswered(Paging paging) {
        return wishes.unanswered(paging);
    }

    /** A page of who waits for an answer to these words, the newest first. */
    public Page<WishRow> together(String words, Paging paging) {
        return wishes.together(NewWish.folded(words), paging);
    }

    /** A page of what the reader's own stores have asked for, the newest first. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER})
    public Page<WishRow> own(Paging paging) {
        return wishes.of(actor.stores(), paging);
    }
}
