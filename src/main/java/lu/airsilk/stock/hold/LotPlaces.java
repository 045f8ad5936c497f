package lu.airsilk.stock.hold;

import java.util.Map;
import lu.airsilk.location.Place;
import lu.airsilk.shared.Units;
import lu.airsilk.stock.HoldKind;

/**
 * Where the units of a lot are that lie somewhere.
 *
 * @param unheld at the hub and not held, whoever they are reserved for
 * @param reserved those of them that orders wait for and no delivery has yet: a hold takes them away
 * @param picked those of them that stand in deliveries, so that a hold reaches them last, and one of broken goods not at all
 * @param held at the hub
 * @param onTheWay on trucks to stores: a hold does not reach them
 * @param inStores nor these
 */
public record LotPlaces(Units unheld, Units reserved, Units picked, Units held, Units onTheWay, Units inStores) {

    static final LotPlaces NOWHERE =
            new LotPlaces(Units.ZERO, Units.ZERO, Units.ZERO, Units.ZERO, Units.ZERO, Units.ZERO);

    static LotPlaces of(Units unheld, Units reserved, Units picked, Units held, Map<Place, Units> lying) {
        return new LotPlaces(
                unheld,
                reserved,
                picked,
                held,
                lying.getOrDefault(Place.IN_DELIVERY, Units.ZERO),
                lying.entrySet().stream()
                        .filter(place -> place.getKey().isStore())
                        .map(Map.Entry::getValue)
                        .reduce(Units.ZERO, Units::plus));
    }

    /** What stands in no delivery. */
    public Units free() {
        return unheld.minus(picked);
    }

    /** What a hold of this kind takes when it takes all. */
    public Units within(HoldKind kind) {
        return kind.reachesDeliveries() ? unheld : free();
    }

    LotPlaces plus(LotPlaces other) {
        return new LotPlaces(
                unheld.plus(other.unheld),
                reserved.plus(other.reserved),
                picked.plus(other.picked),
                held.plus(other.held),
                onTheWay.plus(other.onTheWay),
                inStores.plus(other.inStores));
    }
}
