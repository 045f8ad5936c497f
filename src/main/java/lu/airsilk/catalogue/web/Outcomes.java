package lu.airsilk.catalogue.web;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ReviewOutcome;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.faces.Told;

/** Tells what became of products that were reviewed together: how many passed, and why the others did not. */
final class Outcomes {

    private static final int MOST_TOLD = 20;

    private Outcomes() {}

    static void tell(String key, List<ReviewOutcome> outcomes) {
        long done = outcomes.stream().filter(ReviewOutcome::done).count();
        Told.done(key, done, outcomes.size() - done);
        outcomes.stream()
                .filter(outcome -> !outcome.done())
                .limit(MOST_TOLD)
                .forEach(outcome -> Told.notDone(outcome.sku() + ": " + why(outcome)));
    }

    private static String why(ReviewOutcome outcome) {
        Texts texts = CDI.current().select(Texts.class).get();
        return outcome.refusals().stream()
                .map(refusal -> texts.say(refusal, Told.reader()))
                .collect(Collectors.joining(" "));
    }
}
