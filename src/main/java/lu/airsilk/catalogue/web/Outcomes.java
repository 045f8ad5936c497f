package lu.airsilk.catalogue.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ReviewOutcome;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.platform.faces.Told;
import lu.airsilk.shared.Refusal;

/** Tells what became of products that were reviewed together: how many passed, and why the others did not. */
final class Outcomes {

    private static final int MOST_TOLD = 20;

    private Outcomes() {}

    static void tell(String key, List<ReviewOutcome> outcomes) {
        long done = outcomes.stream().filter(ReviewOutcome::done).count();
        String head = Told.say(key, done, outcomes.size() - done);
        if (done > 0) {
            Told.next(head);
        } else if (outcomes.size() > 1) {
            Told.notDone(head);
        }
        outcomes.stream()
                .filter(outcome -> !outcome.done())
                .limit(MOST_TOLD)
                .forEach(outcome -> Told.notDone(why(outcome)));
    }

    private static String why(ReviewOutcome outcome) {
        String number = outcome.sku().toString();
        String said =
                together(outcome.refusals()).stream().map(Speaker.here()::say).collect(Collectors.joining(" "));
        return said.contains(number) ? said : number + ": " + said;
    }

    /** What is said of one thing several times over is said once, of all that it names: three papers in one sentence. */
    private static List<Refusal> together(List<Refusal> refusals) {
        return refusals.stream()
                .collect(Collectors.groupingBy(Refusal::code, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(same -> same.size() > 1 && same.getFirst().arguments().size() == 2
                        ? Stream.of(joined(same))
                        : same.stream())
                .toList();
    }

    private static Refusal joined(List<Refusal> same) {
        String all = same.stream()
                .map(refusal -> refusal.arguments().getLast())
                .map(named -> named instanceof Enum<?> word ? Say.word(word) : named.toString())
                .collect(Collectors.joining(", "));
        return Refusal.of(same.getFirst().code(), same.getFirst().arguments().getFirst(), all);
    }
}
