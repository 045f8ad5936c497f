package lu.airsilk.stock;

import java.util.Collection;
import java.util.Map;
import lu.airsilk.shared.number.LotNumber;

/** A door: what lots have cost, answered by the capability that knows costs; for those who may know them only. */
public interface LotCosts {

    /** By lot; one of which nobody knows what it has cost is not in the answer. */
    Map<LotNumber, LotCost> of(Collection<LotNumber> lots);
}
