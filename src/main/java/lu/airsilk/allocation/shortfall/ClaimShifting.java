package lu.airsilk.allocation.shortfall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.allocation.share.RunAnswer;
import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.supply.ClaimDraft;
import lu.airsilk.supply.ClaimRow;
import lu.airsilk.supply.LoweredClaim;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyRow;

/** Makes the claims on new lots those that were shared out: what is too much is given up first, then claimed anew. */
@ApplicationScoped
class ClaimShifting {

    @Inject
    Supply supply;

    /** Whose claim on which lot. */
    private record Place(LineRef line, long supply) {}

    /** Shifts the claims of all these lines: what is too much goes first, everywhere, then the rest is claimed. */
    void shift(List<SharedAgain> all) {
        supply.lock(all.stream()
                .flatMap(each -> each.counted().lots().stream())
                .map(SupplyRow::id)
                .toList());
        List<LoweredClaim> lowered = new ArrayList<>();
        List<ClaimDraft> drafts = new ArrayList<>();
        for (SharedAgain each : all) {
            Map<Place, Units> wanted = wanted(each.answer());
            each.counted().claims().stream()
                    .sorted(Comparator.comparingLong(ClaimRow::supply).thenComparingLong(ClaimRow::id))
                    .forEach(claim -> keep(claim, wanted).ifPresent(lowered::add));
            drafts.addAll(missing(each.counted(), wanted));
        }
        supply.lowerAll(lowered);
        supply.claimAll(drafts);
    }

    private static Map<Place, Units> wanted(RunAnswer answer) {
        Map<Place, Units> wanted = new HashMap<>();
        for (RunAnswer.Given given : answer.given()) {
            given.parts()
                    .forEach(part -> wanted.put(
                            new Place(given.wish().line(), part.offer().supply()),
                            part.offer().goods().pack().unitsOf(part.cases())));
        }
        return wanted;
    }

    /** Keeps of the claim what is wanted of its lot, and takes that off what is wanted; gives what it must give up. */
    private static Optional<LoweredClaim> keep(ClaimRow claim, Map<Place, Units> wanted) {
        Place place = new Place(LineRef.of(claim.orderLine()), claim.supply());
        Units kept = wanted.getOrDefault(place, Units.ZERO).min(claim.units());
        wanted.computeIfPresent(place, (same, units) -> units.minus(kept));
        return Optional.of(claim.units().minus(kept))
                .filter(units -> !units.isZero())
                .map(units -> new LoweredClaim(claim.id(), units, Reason.of("claim.sharedAgain", claim.reference())));
    }

    private static List<ClaimDraft> missing(CountedSupply counted, Map<Place, Units> wanted) {
        List<ClaimDraft> drafts = new ArrayList<>();
        for (CountedSupply.Claimant claimant : counted.claimants()) {
            for (SupplyRow lot : counted.lots()) {
                Units units = wanted.getOrDefault(new Place(claimant.line(), lot.id()), Units.ZERO);
                if (!units.isZero()) {
                    drafts.add(new ClaimDraft(lot.id(), claimant.whom(), units));
                }
            }
        }
        return drafts;
    }
}
