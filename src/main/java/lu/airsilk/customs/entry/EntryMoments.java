package lu.airsilk.customs.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.consignment.Passage;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;

/** When customs can have been handed an entry, and when they can have released the goods (decision 0192). */
@ApplicationScoped
class EntryMoments {

    @Inject
    ConsignmentBook consignments;

    @Inject
    Clock clock;

    /** Goods may be declared before they land, but not before they are on their way. */
    void requireDeclarable(AirWaybillNumber awb, String entryNumber, Instant at) {
        Refused.unless(!at.isAfter(clock.instant()), "customs.declaredLater", entryNumber);
        Optional<Instant> left = consignments.passage(awb).left();
        requirePast(left, "customs.notLeftYet", entryNumber);
        requireFrom(left, at, "customs.declaredBeforeLeaving", entryNumber);
    }

    /** Customs let go what is there. */
    void requireReleasable(AirWaybillNumber awb, CustomsEntryNumber number, Instant at) {
        Refused.unless(!at.isAfter(clock.instant()), "customs.releasedLater", number);
        Optional<Instant> landed = consignments.passage(awb).landed();
        requirePast(landed, "customs.notLandedYet", number);
        requireFrom(landed, at, "customs.releasedBeforeLanding", number);
    }

    /** What came before the goods were handed over, or received at the hub, stays before it. */
    void requireBeforeHandover(AirWaybillNumber awb, CustomsEntryNumber number, Instant was, Instant becomes) {
        Passage passage = consignments.passage(awb);
        passage.handedOver().stream()
                .filter(later -> !was.isAfter(later) && becomes.isAfter(later))
                .findFirst()
                .ifPresent(later -> {
                    throw Refused.because("customs.afterHandover", number, Zones.atCgo(later));
                });
    }

    /** No other moment would do: it is to be waited for. */
    private void requirePast(Optional<Instant> first, String code, Object what) {
        first.filter(clock.instant()::isBefore).ifPresent(toCome -> {
            throw Refused.because(code, what, Zones.atCgo(toCome));
        });
    }

    /** People write down minutes, so the minute of what came first is not too early. */
    private static void requireFrom(Optional<Instant> first, Instant at, String code, Object what) {
        first.map(earliest -> earliest.truncatedTo(ChronoUnit.MINUTES))
                .filter(at::isBefore)
                .ifPresent(earliest -> {
                    throw Refused.because(code, what, Zones.atCgo(earliest));
                });
    }
}
