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
import lu.airsilk.supply.LoweredReservation;
import lu.airsilk.supply.ReservationDraft;
import lu.airsilk.supply.ReservationRow;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyRow;

/** Makes the reservations on new lots those that were shared out: what is too much is given up first, then reserved anew. */
@ApplicationScoped
class ReservationShifting {

    @Inject
    Supply supply;

    /** Whose reservation on which lot. */
    private record Place(LineRef line, long supply) {}

    /** Shifts the reservations of all these lines: what is too much goes first, everywhere, then the rest is reserved. */
    void shift(List<SharedAgain> all) {
        supply.lock(all.stream()
                .flatMap(each -> each.counted().lots().stream())
                .map(SupplyRow::id)
                .toList());
        List<LoweredReservation> lowered = new ArrayList<>();
        List<ReservationDraft> drafts = new ArrayList<>();
        for (SharedAgain each : all) {
            Map<Place, Units> wanted = wanted(each.answer());
            each.counted().reservations().stream()
                    .sorted(Comparator.comparingLong(ReservationRow::supply).thenComparingLong(ReservationRow::id))
                    .forEach(reservation -> keep(reservation, wanted).ifPresent(lowered::add));
            drafts.addAll(missing(each.counted(), wanted));
        }
        supply.lowerAll(lowered);
        supply.reserveAll(drafts);
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

    /** Keeps of the reservation what is wanted of its lot, and takes that off what is wanted; gives what it must give up. */
    private static Optional<LoweredReservation> keep(ReservationRow reservation, Map<Place, Units> wanted) {
        Place place = new Place(LineRef.of(reservation.orderLine()), reservation.supply());
        Units kept = wanted.getOrDefault(place, Units.ZERO).min(reservation.units());
        wanted.computeIfPresent(place, (same, units) -> units.minus(kept));
        return Optional.of(reservation.units().minus(kept))
                .filter(units -> !units.isZero())
                .map(units -> new LoweredReservation(
                        reservation.id(), units, Reason.of("claim.sharedAgain", reservation.reference())));
    }

    private static List<ReservationDraft> missing(CountedSupply counted, Map<Place, Units> wanted) {
        List<ReservationDraft> drafts = new ArrayList<>();
        for (CountedSupply.ReservedLine reservedLine : counted.reservedLines()) {
            for (SupplyRow lot : counted.lots()) {
                Units units = wanted.getOrDefault(new Place(reservedLine.line(), lot.id()), Units.ZERO);
                if (!units.isZero()) {
                    drafts.add(new ReservationDraft(lot.id(), reservedLine.whom(), units));
                }
            }
        }
        return drafts;
    }
}
