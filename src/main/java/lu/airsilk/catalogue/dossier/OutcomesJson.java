package lu.airsilk.catalogue.dossier;

import java.util.List;
import java.util.Locale;
import lu.airsilk.catalogue.goods.ReviewOutcome;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/**
 * What became of each product of a list.
 *
 * @param done how many passed
 */
public record OutcomesJson(long done, List<Item> items) {

    /** One product: done, or why not. */
    public record Item(Sku sku, boolean done, List<Why> refusals) {}

    /** Why not, for programs and for people. */
    public record Why(String code, @Nullable String field, String message, List<String> arguments) {}

    static OutcomesJson of(List<ReviewOutcome> outcomes, Texts texts, Locale reader) {
        return new OutcomesJson(
                outcomes.stream().filter(ReviewOutcome::done).count(),
                outcomes.stream()
                        .map(outcome -> new Item(
                                outcome.sku(),
                                outcome.done(),
                                outcome.refusals().stream()
                                        .map(refusal -> why(refusal, texts, reader))
                                        .toList()))
                        .toList());
    }

    private static Why why(Refusal refusal, Texts texts, Locale reader) {
        return new Why(
                refusal.code(),
                refusal.field().orElse(null),
                texts.say(refusal, reader),
                refusal.arguments().stream().map(String::valueOf).toList());
    }
}
