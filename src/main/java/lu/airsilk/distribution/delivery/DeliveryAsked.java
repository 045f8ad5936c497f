package lu.airsilk.distribution.delivery;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** What programs send about deliveries. */
public final class DeliveryAsked {

    private DeliveryAsked() {}

    /** Whose goods to gather. */
    public record Preparation(@Nullable String store) {

        StoreCode checked() {
            return RequestFields.as("store", store, StoreCode::of);
        }
    }

    /** What the store found. */
    public record Receipt(@Nullable List<Line> lines) {

        List<ReceivedLine> checked() {
            List<Line> given = RequestFields.list("lines", lines);
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
                    RequestFields.text(at + ".line", line),
                    RequestFields.units(at + ".receivedUnits", receivedUnits),
                    RequestFields.units(at + ".damagedUnits", damagedUnits == null ? BigDecimal.ZERO : damagedUnits),
                    RequestFields.units(at + ".shortUnits", shortUnits == null ? BigDecimal.ZERO : shortUnits));
        }
    }
}
