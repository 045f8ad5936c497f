package lu.airsilk.costing.charge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import lu.airsilk.costing.charge.rule.ChargeKey;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.AirWaybillNumber;

/**
 * A charge, to be read.
 *
 * @param awb whose lines bear it
 * @param lines the positions that it concerns; none: all of them
 * @param booked in yuan, at the rate of its day
 * @param reverses the number of the charge that it takes back
 * @param reversed whether another has taken it back
 * @param filed whether the bill itself is kept
 */
public record ChargeRow(
        String number,
        ChargedThing of,
        AirWaybillNumber awb,
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
        boolean filed,
        Optional<String> reason,
        String notedBy,
        Instant notedAt) {

    /** Whether it counts: neither taken back nor what takes another back. */
    public boolean counts() {
        return !reversed && reverses.isEmpty();
    }

    /** Whether it is for all goods of a waybill or an entry; what is charged to a lot comes on top of what is expected of those. */
    boolean isOfAll() {
        return of.kind() != ChargedThing.Kind.LOT;
    }

    /** Whether this bill takes its place: one for the same, or for the whole of which it is a part. */
    boolean isBilledBy(ChargeRow bill) {
        return kind == bill.kind
                && (of.equals(bill.of)
                        || bill.of.kind() == ChargedThing.Kind.WAYBILL
                        || (bill.isOfAll() && of.kind() == ChargedThing.Kind.WAYBILL));
    }
}
