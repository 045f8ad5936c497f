package lu.airsilk.order.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.follow.AmendedLine;
import lu.airsilk.order.promise.OrderDraft;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** What programs send about orders. Wrong lines are gathered, so that all are named at once. */
public final class OrderAsked {

    private OrderAsked() {}

    /** A new order. */
    public record Draft(
            @Nullable String store,
            @Nullable LocalDate wantedBy,
            @Nullable List<Line> lines) {

        OrderDraft checked() {
            return new OrderDraft(
                    StoreCode.of(RequestFields.text("store", store)),
                    RequestFields.value("wantedBy", wantedBy),
                    each(RequestFields.list("lines", lines), Line::wanted));
        }
    }

    /** A line of a new order, or of an amendment when it names a line. */
    public record Line(
            @Nullable String line,
            @Nullable String sku,
            @Nullable BigDecimal cases) {

        WantedLine wanted(String at) {
            return new WantedLine(
                    Sku.of(RequestFields.text(at + ".sku", sku)), RequestFields.cases(at + ".cases", cases));
        }

        AmendedLine amended(String at) {
            WantedLine wanted = wanted(at);
            return new AmendedLine(Optional.ofNullable(line).map(LineRef::of), wanted.sku(), wanted.cases());
        }
    }

    /** Lines that the store wants otherwise. */
    public record Amendment(
            @Nullable List<Line> lines, @Nullable String reason) {

        List<AmendedLine> checked() {
            return each(RequestFields.list("lines", lines), Line::amended);
        }

        String why() {
            return RequestFields.text("reason", reason);
        }
    }

    /** Lines that are not wanted any more; all when none is named. */
    public record Cancellation(
            @Nullable List<String> lines, @Nullable String reason) {

        List<LineRef> checked() {
            return RequestFields.someOrNone("lines", lines).stream()
                    .map(LineRef::of)
                    .toList();
        }

        String why() {
            return RequestFields.text("reason", reason);
        }
    }

    /** Why an owner gives it back. */
    public record Return(@Nullable String reason) {

        String why() {
            return RequestFields.text("reason", reason);
        }
    }

    /** What the allocators accept. */
    public record Acceptance(@Nullable List<Answer> lines) {

        List<AcceptedLine> checked() {
            return each(RequestFields.list("lines", lines), Answer::checked);
        }
    }

    /** What is accepted of one line. */
    public record Answer(
            @Nullable String line,
            @Nullable BigDecimal accepted,
            @Nullable String reason) {

        AcceptedLine checked(String at) {
            return new AcceptedLine(
                    LineRef.of(RequestFields.text(at + ".line", line)),
                    RequestFields.cases(at + ".accepted", accepted),
                    Objects.requireNonNullElse(reason, ""));
        }
    }

    private static <T, R> List<R> each(List<T> lines, BiFunction<T, String, R> read) {
        List<R> good = new ArrayList<>();
        List<Refusal> wrong = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                good.add(read.apply(lines.get(i), "lines[" + i + "]"));
            } catch (Refused refused) {
                int row = i + 1;
                refused.refusals().forEach(refusal -> wrong.add(refusal.inRow(row)));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        return good;
    }
}
