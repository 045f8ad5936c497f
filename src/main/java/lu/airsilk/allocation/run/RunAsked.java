package lu.airsilk.allocation.run;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import lu.airsilk.allocation.plan.LockedLine;
import lu.airsilk.allocation.plan.RunOrder;
import lu.airsilk.order.LineRef;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** What programs send about allocation runs. */
public final class RunAsked {

    private RunAsked() {}

    /** A new run. */
    public record Order(
            @Nullable String policy,
            @Nullable Supply supply,
            @Nullable Demand demand) {

        RunOrder checked() {
            Supply goods = RequestFields.value("supply", supply);
            Demand wishes = demand == null ? new Demand(null, null) : demand;
            return new RunOrder(
                    RequestFields.text("policy", policy),
                    Boolean.TRUE.equals(goods.onHand),
                    each("supply.consignments", goods.consignments, AirWaybillNumber::of),
                    each("demand.skus", wishes.skus, Sku::of),
                    each("demand.stores", wishes.stores, StoreCode::of));
        }
    }

    /** Which goods are shared. */
    public record Supply(@Nullable Boolean onHand, @Nullable List<String> consignments) {}

    /** Whose wishes take part; all when nothing is named. */
    public record Demand(
            @Nullable List<String> skus, @Nullable List<String> stores) {}

    /** Cases that a person fixes. */
    public record Lock(
            @Nullable String orderLine,
            @Nullable BigDecimal cases,
            @Nullable String reason) {

        LockedLine checked() {
            return new LockedLine(
                    RequestFields.as("orderLine", orderLine, LineRef::of),
                    RequestFields.cases("cases", cases),
                    RequestFields.text("reason", reason));
        }
    }

    private static <T> List<T> each(String field, @Nullable List<String> texts, Function<String, T> type) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .map(text -> RequestFields.as(field, text, type))
                        .toList();
    }
}
