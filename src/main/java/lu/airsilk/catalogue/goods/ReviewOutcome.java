package lu.airsilk.catalogue.goods;

import java.util.List;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/**
 * What became of one product of a list that was submitted or activated.
 *
 * @param done true when it passed; the reasons otherwise
 */
public record ReviewOutcome(Sku sku, boolean done, List<Refusal> refusals) {

    public ReviewOutcome {
        refusals = List.copyOf(refusals);
    }

    public static ReviewOutcome done(Sku sku) {
        return new ReviewOutcome(sku, true, List.of());
    }

    public static ReviewOutcome refused(Sku sku, Refused refused) {
        return new ReviewOutcome(sku, false, refused.refusals());
    }
}
