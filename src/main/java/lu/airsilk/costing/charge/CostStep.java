package lu.airsilk.costing.charge;

import java.util.Optional;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Reason;

/**
 * A part of what a waybill costs, as it was told and as it has come; all in yuan.
 *
 * @param quoted what stores were told when they ordered; nothing where one of the products has no quote
 * @param estimated what is expected by the rules, or by whoever has noted an estimate
 * @param actual what is invoiced; nothing while no bill has come
 * @param now what it costs by all that is known: what is invoiced, and the estimate of the rest
 * @param why how the last one comes about
 */
public record CostStep(
        CostPart part, Optional<Money> quoted, Money estimated, Optional<Money> actual, Money now, Reason why) {

    /** By how much it costs more than was expected; below nothing when less. */
    public Money difference() {
        return now.minus(estimated);
    }
}
