package lu.airsilk.order.book;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.OrderState;
import lu.airsilk.order.demand.ExpectedNow;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/**
 * An order with all that became of it, to be read. Prices are the store's; no cost of ours is in it.
 *
 * @param over by how much its month's budget is not enough, while it waits for its owner
 * @param returned why the owner gave it back
 */
public record OrderSheet(
        OrderNumber number,
        StoreCode store,
        LocalDate wantedBy,
        OrderState state,
        int revision,
        int version,
        Instant placedAt,
        Optional<Money> over,
        Optional<String> returned,
        List<Line> lines) {

    /**
     * A line.
     *
     * @param received whole cases that stand in the store
     * @param settled units that were lost or damaged on the way
     * @param whys what was said of the line, the last first
     */
    public record Line(
            LineRef ref,
            Sku sku,
            long unitsPerCase,
            Cases requested,
            Cases accepted,
            Cases allocated,
            Cases shipped,
            Cases received,
            Cases cancelled,
            Units receivedUnits,
            Units settled,
            Promise promise,
            Optional<ExpectedNow> expected,
            FrozenPrice price,
            List<Told> whys) {}

    /** A sentence that was said of a line, and when. */
    public record Told(Instant at, Reason reason) {}
}
