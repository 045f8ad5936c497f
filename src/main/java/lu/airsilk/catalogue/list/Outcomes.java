package lu.airsilk.catalogue.list;

import jakarta.faces.context.FacesContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.ReviewOutcome;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.shared.Refusal;

/** Tells what became of products that were reviewed together: how many passed, and why the others did not. */
public final class Outcomes {

    private static final int MOST_TOLD = 20;

    /** As the view not-reviewed reads it. */
    private static final String NOT_REVIEWED = "notReviewed";

    private Outcomes() {}

    /** Of one product: its reasons are the message. */
    public static void tellOne(String key, List<ReviewOutcome> outcomes) {
        outcomes.forEach(outcome -> {
            if (outcome.done()) {
                PageWords.done(key, 1, 0);
            } else {
                PageWords.notDone(why(outcome));
            }
        });
    }

    /** Of a list: the message counts, and those that did not pass stand on the next view, each with its reasons. */
    public static void tell(String key, List<ReviewOutcome> outcomes) {
        List<NotReviewed> not = outcomes.stream()
                .filter(outcome -> !outcome.done())
                .map(Outcomes::notReviewed)
                .toList();
        String head = PageWords.say(key, outcomes.size() - not.size(), not.size());
        if (not.size() < outcomes.size()) {
            PageWords.next(head);
        } else if (!not.isEmpty()) {
            PageWords.notDone(head);
        }
        if (!not.isEmpty()) {
            FacesContext.getCurrentInstance().getExternalContext().getFlash().put(NOT_REVIEWED, told(key, not));
        }
    }

    private static NotReviewed.Told told(String key, List<NotReviewed> not) {
        List<NotReviewed> first = not.stream().limit(MOST_TOLD).toList();
        int more = not.size() - first.size();
        return new NotReviewed.Told(
                PageWords.say(key + "Help"),
                first,
                more == 0 ? "" : PageWords.say("productList.notReviewedMore", more));
    }

    private static NotReviewed notReviewed(ReviewOutcome outcome) {
        List<Refusal> papers = outcome.refusals().stream()
                .filter(refusal -> refusal.code().equals("product.paperMissing"))
                .toList();
        Stream<String> lacking =
                papers.isEmpty() ? Stream.of() : Stream.of(PageWords.say("productList.papersMissing", named(papers)));
        List<Refusal> others = outcome.refusals().stream()
                .filter(refusal -> !papers.contains(refusal))
                .toList();
        return new NotReviewed(
                outcome.sku().code(),
                Speaker.here().say("productList.named", outcome.sku()),
                Stream.concat(lacking, said(others)).collect(Collectors.joining(" ")));
    }

    private static String why(ReviewOutcome outcome) {
        String number = outcome.sku().toString();
        String said = said(outcome.refusals()).collect(Collectors.joining(" "));
        return said.contains(number) ? said : number + ": " + said;
    }

    private static Stream<String> said(List<Refusal> refusals) {
        return together(refusals).stream().map(Speaker.here()::say);
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
        return Refusal.of(same.getFirst().code(), same.getFirst().arguments().getFirst(), named(same));
    }

    private static String named(List<Refusal> same) {
        return same.stream()
                .map(refusal -> refusal.arguments().getLast())
                .map(named -> named instanceof Enum<?> word ? Say.word(word) : named.toString())
                .collect(Collectors.joining(", "));
    }
}
