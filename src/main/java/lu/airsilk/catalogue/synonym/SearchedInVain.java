package lu.airsilk.catalogue.synonym;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.platform.Background;
import lu.airsilk.shared.number.StoreCode;

/** Hears of searches that have found nothing; nobody who searches waits until it is written down. */
@ApplicationScoped
public class SearchedInVain {

    static final Actor SYSTEM = Actor.system("search");

    @Inject
    CurrentActor actor;

    @Inject
    Background background;

    @Inject
    SearchMisses misses;

    @Inject
    SearchedInVain self;

    /** Longer runs of digits are numbers of goods or papers; 500 of 500ml is a word. */
    private static final Pattern NUMBER = Pattern.compile("\\d{4}");

    /** People of one store found nothing by these words: staff look for what they know, and numbers are no words. */
    public void note(String words) {
        StoreScope scope = actor.stores();
        boolean named = MeantTexts.isWord(words) && !NUMBER.matcher(words).find();
        if (named && !scope.all() && scope.codes().size() == 1) {
            StoreCode store = scope.codes().iterator().next();
            background.run(() -> self.keep(store, words));
        }
    }

    @ActivateRequestContext
    void keep(StoreCode store, String words) {
        actor.is(SYSTEM);
        misses.keep(store, words);
    }
}
