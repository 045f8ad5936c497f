package lu.airsilk.order.follow;

import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;

/** What a store would give up, how much of it goods have been found for, and whether it could be had back. */
public final class GivingUpWords {

    private GivingUpWords() {}

    public static String told(OrderChanging.GivingUp given) {
        long cases = given.cases().value();
        long back = given.back().map(some -> some.cases().value()).orElse(0L);
        String which = back == 0 ? "cancelFinal" : back == cases ? "cancelWhat" : "cancelPart";
        String told = PageWords.say(
                "orderView." + which,
                cases,
                given.allocated().value(),
                Say.moment(given.back().map(Returnable::until).orElse(null), "CGO"),
                back);
        String stays = stays(given);
        return stays.isEmpty() ? told : told + " " + stays;
    }

    /** Which cases come all the same, why, and what can be done; empty where none do. */
    public static String stays(OrderChanging.GivingUp given) {
        return given.prepared().isZero() && given.onTruck().isZero()
                ? ""
                : PageWords.say("orderView.stays", given.prepared(), given.onTruck());
    }
}
