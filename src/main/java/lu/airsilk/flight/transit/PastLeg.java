package lu.airsilk.flight.transit;

import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.flight.transit.rule.Quarter;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.Storage;

/** A leg that goods of one temperature have behind them. */
record PastLeg(TransitRoute route, Storage storage, int hours, Instant ended) {

    Quarter season() {
        return Quarter.of(LocalDate.ofInstant(ended, Zones.CGO));
    }
}
