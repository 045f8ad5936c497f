package lu.airsilk.costing.charge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import lu.airsilk.costing.charge.rule.ChargeKey;
import lu.airsilk.shared.Money;

/**
 * A charge, to be read.
 *
 * @param lines the positions that it concerns; none: all of them
 * @param booked in yuan, at the rate of its day
 * @param reverses the number of the charge that it takes back
 * @param reversed whether another has taken it back
 */
public record ChargeRow(
        String number,
        ChargedThing.Kind ofKind,
        String ofId,
        ChargeKind kind,
        ChargeStage stage,
        ChargeKey key,
        SortedSet<Integer> lines,
        boolean dutiable,
        Money amount,
        Money booked,
        LocalDate bookedOn,
        Optional<String> party,
        Optional<String> invoice,
        Optional<String> reverses,
        boolean reversed,
        Optional<String> reason,
        String notedBy,
        Instant notedAt) {

    /** Whether it counts: neither taken back nor what takes another back. */
    public boolean counts() {
        return !reversed && reverses.isEmpty();
    }
}
