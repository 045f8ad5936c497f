package lu.airsilk.allocation.plan;

import java.util.List;
import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** The goods of a run have been reserved for the stores; told within the same transaction. */
public record AllocationCommitted(RunNumber run, List<Line> lines) {

    public AllocationCommitted {
        lines = List.copyOf(lines);
    }

    /**
     * A line of the run.
     *
     * @param given zero when it got nothing
     */
    public record Line(LineRef line, StoreCode store, Sku sku, Cases asked, Cases given) {}
}
