package lu.airsilk.consignment.count;

import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Units;

/** A number of units as people count them on a pallet: cases, and the pieces beside them. */
public class PackedForm {

    private final PackSize pack;
    private long cases;
    private long pieces;

    PackedForm(PackSize pack, long units) {
        this.pack = pack;
        setUnits(units);
    }

    long units() {
        return cases * pack.unitsPerCase() + pieces;
    }

    final void setUnits(long units) {
        cases = pack.wholeCasesIn(Units.of(units)).value();
        pieces = pack.looseUnitsIn(Units.of(units)).value();
    }

    public long getUnitsPerCase() {
        return pack.unitsPerCase();
    }

    public long getCases() {
        return cases;
    }

    public void setCases(long cases) {
        this.cases = cases;
    }

    public long getPieces() {
        return pieces;
    }

    public void setPieces(long pieces) {
        this.pieces = pieces;
    }
}
