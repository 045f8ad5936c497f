package lu.airsilk.supply;

import java.util.List;
import lu.airsilk.shared.Reason;

/** A reservation that becomes another than it was, and why. */
record ReservationTurn(ReservationRow before, ReservationRow after, Reason why) {

    List<?> values() {
        return List.of(
                after.supply(),
                after.units().value(),
                after.state().name(),
                before.id(),
                before.supply(),
                before.units().value(),
                before.state().name());
    }
}
