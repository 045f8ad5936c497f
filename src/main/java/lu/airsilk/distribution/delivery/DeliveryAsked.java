package lu.airsilk.distribution.delivery;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import lu.airsilk.distribution.ReceivedLine;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** What programs send about deliveries. */
public final class DeliveryAsked {

    private DeliveryAsked() {}

    /** Whose goods to gather. */
    public record Preparation(@Nullable String store) {

        StoreCode checked() {
            return Asked.as("store", store, StoreCode::of);
        }
    }

    /** What the store found. */
    public record Receipt(@Nullable List<Line> lines) {

        List<ReceivedLine> checked() {
            List<Line> given = Asked.list("lines", lines);
            return IntStream.range(0, given.size())
                    .mapToObj(i -> given.get(i).checked("lines[" + i + "]"))
                    .toList();
        }
    }

    /** What the store found of one line. */
    public record Line(
            @Nullable String line,
            @Nullable BigDecimal receivedUnits,
            @Nullable BigDecimal damagedUnits,
            @Nullable BigDecimal shortUnits) {

        ReceivedLine checked(String at) {
            return new ReceivedLine(
                    Asked.text(at + ".line", line),
                    Asked.units(at + ".receivedUnits", receivedUnits),
                    Asked.units(at + ".damagedUnits", damagedUnits == null ? BigDecimal.ZERO : damagedUnits),
                    Asked.units(at + ".shortUnits", shortUnits == null ? BigDecimal.ZERO : shortUnits));
        }
    }
}
