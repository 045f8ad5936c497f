package lu.airsilk.consignment.receipt;

import java.util.List;
import java.util.function.Function;
import lu.airsilk.consignment.waybill.ConsignmentLine;
import lu.airsilk.purchase.ArrivedUnits;
import lu.airsilk.shared.Units;

/** A line of a consignment with all that was counted of it. */
public record CountedLine(ConsignmentLine line, List<CountedLot> counts) {

    public CountedLine {
        counts = List.copyOf(counts);
    }

    /** Units of the expected goods that came, sound or broken, at most as many as were sent. */
    private Units came() {
        return sum(count -> count.accepted().plus(count.damaged())).min(line.units());
    }

    /** What the purchase line is told. */
    public ArrivedUnits arrived() {
        return new ArrivedUnits(line.purchaseLine(), came(), line.units().minus(came()));
    }

    Units sum(Function<LotCount, Units> which) {
        return counted().stream().map(which).reduce(Units.ZERO, Units::plus);
    }

    List<LotCount> counted() {
        return counts.stream().map(CountedLot::counted).toList();
    }
}
