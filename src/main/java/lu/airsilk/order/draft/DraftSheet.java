package lu.airsilk.order.draft;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.budget.OrderBudget;
import lu.airsilk.order.cover.Pace;
import lu.airsilk.order.list.DraftChange;
import lu.airsilk.order.promise.CutOff;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.order.promise.Later;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/**
 * The list that a store is filling, with what is known of each line now: when it would be on the shelf, what it would
 * cost and bring, and what is wrong about it.
 *
 * @param cutOff of the flight that it would take; empty when none is planned
 * @param unclear what waits beside the list to be mended
 * @param budget what the month that pays for it has and what of it is sent; empty where nothing limits it
 * @param budgetDay whose month that is
 * @param returned why an owner gave it back; empty for a list that was never sent
 * @param cleared what somebody took out of it as a whole, while that can be brought back
 * @param stamp changes whenever anybody changes the list
 */
public record DraftSheet(
        OrderNumber number,
        StoreCode store,
        LocalDate wantedBy,
        Optional<Refusal> dayRefusal,
        Optional<CutOff> cutOff,
        List<Line> lines,
        List<Unclear> unclear,
        Optional<OrderBudget.Left> budget,
        LocalDate budgetDay,
        Optional<String> returned,
        Begun begun,
        Optional<Cleared> cleared,
        String stamp) {

    public DraftSheet {
        lines = List.copyOf(lines);
        unclear = List.copyOf(unclear);
    }

    /** Who began it, and when. */
    public record Begun(String by, Instant at) {}

    /** Who emptied it, when, and what is in it no more. */
    public record Cleared(String by, Instant at, DraftChange change) {}

    /**
     * A line.
     *
     * @param whyNext why it would wait for the next flight, where it would
     * @param lifeLeft days that the goods keep at least when they are on the shelf; empty for goods that keep
     * @param by who said so last
     * @param outlasts that it sells for longer than it keeps; empty where it does not, or nobody knows
     * @param last what the store's last order said of it; empty when it was not in it
     * @param refusal why it cannot be sent as it is
     */
    public record Line(
            Sku sku,
            Names names,
            PackSize pack,
            Cases cases,
            Promise promise,
            Optional<Reason> whyNext,
            OptionalInt lifeLeft,
            FrozenPrice price,
            CubicCentimetres volume,
            String by,
            Optional<Outlasts> outlasts,
            Optional<Last> last,
            Optional<Refusal> refusal) {}

    /**
     * At so many units a day what is ordered sells for so many days, which is longer than it keeps.
     *
     * @param before units that the store has or waits for, which are sold first
     */
    public record Outlasts(BigDecimal perDay, long days, long before) {

        static Optional<Outlasts> of(Units ordered, Pace pace, int lifeLeft) {
            BigDecimal perDay = pace.expected().perDay();
            return perDay.signum() == 0 || ordered.value() <= pace.most(lifeLeft)
                    ? Optional.empty() // what sells next to nothing has no pace to reckon by
                    : Optional.of(new Outlasts(perDay, pace.days(ordered), pace.before()));
        }
    }

    /** Price and life of a product in the store's last order. */
    public record Last(FrozenPrice price, OptionalInt lifeLeft) {}

    /**
     * A line of a list that is not in the order, and why.
     *
     * @param again what it asks for once more, when its product is in the order already
     */
    public record Unclear(long id, int row, String what, String cases, Refusal why, Optional<Again> again) {}

    /** So many cases of a product more than those that the order has already. */
    public record Again(Sku sku, Cases there, Cases asked) {}

    /** Those that can be sent as they are: what is refused is no part of any sum. */
    private Stream<Line> sound() {
        return lines.stream().filter(line -> line.refusal().isEmpty());
    }

    public Cases cases() {
        return sound().map(Line::cases).reduce(Cases.ZERO, Cases::plus);
    }

    public CubicCentimetres volume() {
        return sound().map(Line::volume).reduce(CubicCentimetres.ZERO, CubicCentimetres::plus);
    }

    /** What all lines cost together, as far as they are priced. */
    public Money sum() {
        return sound().map(line -> line.price().of(line.cases().value()))
                .reduce(Money.zero(FrozenPrice.CURRENCY), Money::plus);
    }

    /** What they bring at the store's shelf prices. */
    public Money shelf() {
        return sound().map(line -> line.price().shelfOf(line.cases().value()))
                .reduce(Money.zero(FrozenPrice.CURRENCY), Money::plus);
    }

    /** The first day on which any of it is likely on the shelf. */
    public Optional<LocalDate> shelfFrom() {
        return lines.stream()
                .flatMap(line -> Optional.ofNullable(line.promise().likely()).stream())
                .min(Comparator.naturalOrder());
    }

    /** What would come later than the store wishes. */
    public Optional<Later> later() {
        return Later.of(wantedBy, lines.stream().map(Line::promise));
    }

    public long wrong() {
        return lines.stream().filter(line -> line.refusal().isPresent()).count();
    }
}
