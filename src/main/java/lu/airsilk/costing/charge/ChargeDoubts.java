package lu.airsilk.costing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.PriceDirectory;
import lu.airsilk.currency.QuotedRate;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.AirWaybillNumber;

/** Bills that are more often a slip than a bill: an amount far from what was reckoned, a currency that its biller does not use. */
@ApplicationScoped
public class ChargeDoubts {

    @Inject
    LandedCostBook costs;

    @Inject
    Charges charges;

    @Inject
    BookRates rates;

    /**
     * How far a bill is from what was reckoned, in yuan.
     *
     * @param billed with this bill, and what has been billed of the same before
     */
    public record Doubt(Money billed, Money reckoned) {}

    /**
     * Whether a bill for a whole waybill moves its cost as strikingly as a price that is asked back; empty when it does not.
     * Nobody is asked about the amount of a bill that stands already: that is refused first.
     */
    @Allowed(Role.FINANCE)
    public Optional<Doubt> about(AirWaybillNumber awb, NewCharge draft) {
        charges.turns(draft);
        boolean isBill =
                draft.stage() == ChargeStage.ACTUAL && draft.amount().amount().signum() > 0;
        if (!isBill
                || draft.of().kind() != ChargedThing.Kind.WAYBILL
                || !draft.lines().isEmpty()) {
            return Optional.empty();
        }
        List<LandedSheet.Share> shares = costs.sheet(awb).charges();
        Money asked = rates.booked(draft);
        Optional<Doubt> foreseen = noted(shares, ChargeStage.ESTIMATED, draft.kind())
                .map(sum -> new Doubt(
                        noted(shares, ChargeStage.ACTUAL, draft.kind())
                                .map(asked::plus)
                                .orElse(asked),
                        sum));
        return (foreseen.isPresent() ? foreseen : ruled(shares, draft.kind(), asked)).filter(ChargeDoubts::isStriking);
    }

    /** Against what the rules reckon for all bills of a part; less than that is no wonder where its other bills have still to come. */
    private static Optional<Doubt> ruled(List<LandedSheet.Share> shares, ChargeKind kind, Money asked) {
        Money billed = sum(shares.stream()
                        .filter(share -> share.part() == kind.part() && isNoted(share, ChargeStage.ACTUAL))
                        .toList())
                .plus(asked);
        return shares.stream()
                .filter(share ->
                        share.kind().isEmpty() && share.part() == kind.part() && share.stage() == ChargeStage.ESTIMATED)
                .findFirst()
                .map(share -> new Doubt(billed, share.booked()))
                .filter(doubt -> kind.isMostOfItsPart() || doubt.billed().compareTo(doubt.reckoned()) > 0);
    }

    /** What of this kind is noted at a stage and stands; empty when nothing is. */
    private static Optional<Money> noted(List<LandedSheet.Share> shares, ChargeStage stage, ChargeKind kind) {
        List<LandedSheet.Share> same = shares.stream()
                .filter(share -> share.kind().equals(Optional.of(kind)) && isNoted(share, stage))
                .toList();
        return same.isEmpty() ? Optional.empty() : Optional.of(sum(same));
    }

    private static boolean isNoted(LandedSheet.Share share, ChargeStage stage) {
        return share.stage() == stage
                && share.noted().filter(row -> row.counts() && row.isOfAll()).isPresent();
    }

    private static Money sum(List<LandedSheet.Share> shares) {
        return shares.stream().map(LandedSheet.Share::booked).reduce(Money.zero(QuotedRate.YUAN), Money::plus);
    }

    private static boolean isStriking(Doubt doubt) {
        return doubt.reckoned().amount().signum() > 0 && PriceDirectory.isStriking(doubt.reckoned(), doubt.billed());
    }

    /** In which currency this biller billed last, or in which this kind is foreseen or reckoned; empty where nobody knows. */
    @Allowed(Role.FINANCE)
    public Optional<String> currency(AirWaybillNumber awb, Optional<ChargeKind> kind, String party) {
        return charges.currencyOf(party)
                .or(() -> charges.of(awb).stream()
                        .filter(row -> row.counts() && row.stage() == ChargeStage.ESTIMATED)
                        .filter(row -> kind.equals(Optional.of(row.kind())))
                        .map(row -> row.amount().currencyCode())
                        .findFirst())
                .or(() -> kind.flatMap(one -> reckonedIn(one.part())));
    }

    /** What is done in Zhengzhou is reckoned in yuan, what flies in the currency of freight; an insurance anywhere. */
    private static Optional<String> reckonedIn(CostPart part) {
        return switch (part) {
            case FREIGHT -> Optional.of(WaybillGoods.FREIGHT_CURRENCY);
            case HANDLING, TRUCK -> Optional.of(QuotedRate.YUAN);
            default -> Optional.empty();
        };
    }
}
