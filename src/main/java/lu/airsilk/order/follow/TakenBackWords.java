package lu.airsilk.order.follow;

import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;

/** Says in the reader's language what of the cancelled cases can be had back. */
public final class TakenBackWords {
    private TakenBackWords() {}

    /** How many cases until when, and that the month has no room for them where it has none; empty when none can be. */
    public static String told(TakingBack.GivenUp given) {
        return given.back().map(back -> until(back) + noRoom(given)).orElse("");
    }

    private static String until(Returnable back) {
        return PageWords.say(
                "orderView.takeBackUntil",
                Say.moment(back.until(), "CGO"),
                back.cases().value());
    }

    private static String noRoom(TakingBack.GivenUp given) {
        return given.beyond()
                .map(over -> " " + PageWords.say("orderView.takeBackOver", Say.amount(over)))
                .orElse("");
    }
}
