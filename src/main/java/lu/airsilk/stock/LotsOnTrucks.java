package lu.airsilk.stock;

import java.util.Collection;
import java.util.List;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.StoreCode;

/** A door: to which stores units of lots are under way, answered by those who send them. */
public interface LotsOnTrucks {

    /** Units of a lot in a delivery that has left the hub and that its store has not received. */
    record Load(LotNumber lot, StoreCode store, String delivery, Units units) {}

    /** By delivery. */
    List<Load> of(Collection<LotNumber> lots);
}
