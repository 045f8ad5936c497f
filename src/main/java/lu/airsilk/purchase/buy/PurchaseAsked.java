package lu.airsilk.purchase.buy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.order.LineRef;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.purchase.order.ConfirmedLine;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** What programs send about purchase orders. */
public final class PurchaseAsked {

    private PurchaseAsked() {}

    /** Which demand to gather. */
    public record Gathering(
            @Nullable String supplier,
            @Nullable List<String> skus,
            @Nullable Boolean perFlight) {

        List<Sku> products() {
            return RequestFields.someOrNone("skus", skus).stream().map(Sku::of).toList();
        }
    }

    /** Other quantities, and why. */
    public record Amendment(
            @Nullable List<Line> lines, @Nullable String reason) {

        Map<Integer, Cases> quantities() {
            List<Line> given = RequestFields.list("lines", lines);
            Map<Integer, Cases> quantities = new TreeMap<>();
            for (int i = 0; i < given.size(); i++) {
                ConfirmedLine line = given.get(i).checked("lines[" + i + "]");
                quantities.put(line.line().position(), line.cases());
            }
            return quantities;
        }
    }

    /** Why lines of stores are late all the same. */
    public record Sending(@Nullable List<Late> late) {

        Map<LineRef, String> reasons() {
            List<Late> given = RequestFields.someOrNone("late", late);
            Map<LineRef, String> reasons = new TreeMap<>();
            for (int i = 0; i < given.size(); i++) {
                String at = "late[" + i + "]";
                reasons.put(
                        LineRef.of(RequestFields.text(at + ".line", given.get(i).line())),
                        RequestFields.text(at + ".reason", given.get(i).reason()));
            }
            return reasons;
        }
    }

    /** A line of a store's order whose promise cannot be kept, and why it is late all the same. */
    public record Late(@Nullable String line, @Nullable String reason) {}

    /** The supplier's answer. */
    public record Answer(@Nullable List<Line> lines) {

        List<ConfirmedLine> checked() {
            List<Line> given = RequestFields.someOrNone("lines", lines);
            return IntStream.range(0, given.size())
                    .mapToObj(i -> given.get(i).checked("lines[" + i + "]"))
                    .toList();
        }
    }

    /** Why something stops. */
    public record Stop(@Nullable String reason) {

        static String why(@Nullable Stop stop) {
            return RequestFields.text(
                    "reason", RequestFields.value("reason", stop).reason());
        }
    }

    /** With which flight the goods go instead, {@code CV9737-2026-12-04}. */
    public record Departure(@Nullable String flight) {

        static FlightKey of(@Nullable Departure departure) {
            return FlightKey.of(RequestFields.text(
                    "flight", RequestFields.value("flight", departure).flight()));
        }
    }

    /** Which lines are cancelled, all when none is named, and why. */
    public record Cancellation(
            @Nullable List<String> lines, @Nullable String reason) {

        List<PurchaseLineRef> checked() {
            return RequestFields.someOrNone("lines", lines).stream()
                    .map(PurchaseLineRef::of)
                    .toList();
        }
    }

    /** The supplier's answer for one line; the price is per case, in the order's currency. */
    public record Line(
            @Nullable String line,
            @Nullable BigDecimal cases,
            @Nullable LocalDate shipDay,
            @Nullable BigDecimal price) {

        ConfirmedLine checked(String at) {
            return new ConfirmedLine(
                    PurchaseLineRef.of(RequestFields.text(at + ".line", line)),
                    RequestFields.cases(at + ".cases", cases),
                    Optional.ofNullable(shipDay),
                    Optional.ofNullable(price));
        }
    }
}
