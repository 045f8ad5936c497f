package lu.airsilk.order;

import java.util.Collection;
import java.util.Map;
import lu.airsilk.shared.Cases;

/** A door: what of the goods that order lines were given lies at the hub and is being counted, answered by who counts it there. */
public interface GoodsAtCount {

    /** So many cases of each of these lines; lines of which none are there are not in the answer. */
    Map<LineRef, Cases> of(Collection<LineRef> lines);
}
