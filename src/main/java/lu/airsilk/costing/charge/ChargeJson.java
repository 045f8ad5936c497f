package lu.airsilk.costing.charge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.costing.charge.rule.ChargeKey;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/** A charge, as programs read it. */
public record ChargeJson(
        String id,
        Of of,
        AirWaybillNumber awb,
        ChargeKind kind,
        ChargeStage stage,
        ChargeKey key,
        List<Integer> lines,
        boolean dutiable,
        Money amount,
        Money booked,
        LocalDate day,
        @Nullable String party,
        @Nullable String invoice,
        @Nullable String reverses,
        boolean reversed,
        boolean filed,
        @Nullable String reason,
        String notedBy,
        Instant notedAt) {

    /** What it is for. */
    public record Of(ChargedThing.Kind kind, String id) {

        static Of of(ChargedThing thing) {
            return new Of(thing.kind(), thing.id());
        }
    }

    static ChargeJson of(ChargeRow row) {
        return new ChargeJson(
                row.number(),
                Of.of(row.of()),
                row.awb(),
                row.kind(),
                row.stage(),
                row.key(),
                List.copyOf(row.lines()),
                row.dutiable(),
                row.amount(),
                row.booked(),
                row.bookedOn(),
                row.party().orElse(null),
                row.invoice().orElse(null),
                row.reverses().orElse(null),
                row.reversed(),
                row.filed(),
                row.reason().orElse(null),
                row.notedBy(),
                row.notedAt());
    }
}
