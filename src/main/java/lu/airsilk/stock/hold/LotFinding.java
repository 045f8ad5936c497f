package lu.airsilk.stock.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Place;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.LotBook;
import lu.airsilk.stock.LotRow;
import lu.airsilk.supply.ReservationRow;
import lu.airsilk.supply.ReservationState;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyRow;

/** Finds the lots that a recall names, ours or the supplier's, and where their units are. */
@ApplicationScoped
public class LotFinding {

    @Inject
    LotBook lots;

    @Inject
    SupplyBook supplies;

    /** Our lot of this number, or those that a supplier's lot has become, in whatever letters it was typed; refused when there is none. */
    @Allowed({Role.QUALITY, Role.HUB})
    public List<FoundLot> find(String typed) {
        Set<LotNumber> named = named(LotNumber.of(typed));
        if (named.isEmpty()) {
            throw Refused.unknown("hold.noLot", typed.strip());
        }
        Map<LotNumber, LotRow> rows = lots.lots(named);
        Map<LotNumber, LotPlaces> places = places(named);
        return rows.values().stream()
                .sorted(Comparator.comparing(LotRow::number))
                .map(row -> new FoundLot(
                        row.number(),
                        row.birth().supplierLot(),
                        row.birth().sku(),
                        row.birth().supplier(),
                        places.getOrDefault(row.number(), LotPlaces.NOWHERE)))
                .toList();
    }

    /**
     * Which orders would lose how many units that they have reserved if so many of these lots were held: what {@link Holding}
     * would take from them; what stands in deliveries is stopped there and not lost yet. None of a lot of which so many cannot be
     * held.
     */
    @Allowed({Role.QUALITY, Role.HUB})
    public SortedMap<String, Units> cost(Map<LotNumber, Units> held) {
        Map<LotNumber, SupplyRow> rows = supplies.ofLots(held.keySet());
        Map<Long, List<ReservationRow>> reserved = supplies.reservationsOn(
                rows.values().stream().map(SupplyRow::id).toList());
        return rows.entrySet().stream()
                .flatMap(lot -> lost(
                        lot.getValue(),
                        held.getOrDefault(lot.getKey(), Units.ZERO),
                        reserved.getOrDefault(lot.getValue().id(), List.of())))
                .collect(Collectors.toMap(ReservationRow::order, ReservationRow::units, Units::plus, TreeMap::new));
    }

    private static Stream<ReservationRow> lost(SupplyRow lot, Units wanted, List<ReservationRow> reserved) {
        boolean tooMany = wanted.isMoreThan(lot.quantity().minus(lot.held()));
        return tooMany
                ? Stream.empty()
                : SupplyBook.givenUp(lot, wanted, reserved).stream()
                        .filter(row -> row.state() == ReservationState.LIVE);
    }

    /** Of how many goods these lots are: a supplier's number tells its own lots apart and nobody else's. */
    long goods(Collection<LotNumber> wanted) {
        return lots.lots(wanted).values().stream()
                .map(row -> List.of(row.birth().sku(), row.birth().supplier()))
                .distinct()
                .count();
    }

    /** As it is written first: suppliers tell lots apart by small and capital letters. */
    private Set<LotNumber> named(LotNumber typed) {
        LotNumber ours = LotNumber.of(typed.number().toUpperCase(Locale.ROOT));
        if (lots.lot(ours).isPresent()) {
            return Set.of(ours);
        }
        Set<LotNumber> printed = lots.ofSupplier(typed);
        return printed.isEmpty() ? lots.ofSupplierInAnyCase(typed) : printed;
    }

    /** Where the units of these lots are; what never lay at the hub is not in the answer. */
    Map<LotNumber, LotPlaces> places(Collection<LotNumber> wanted) {
        Map<LotNumber, SupplyRow> rows = supplies.ofLots(wanted);
        Map<Long, List<ReservationRow>> reserved = supplies.reservationsOn(
                rows.values().stream().map(SupplyRow::id).toList());
        Map<LotNumber, Map<Place, Units>> lying = lots.lying(wanted);
        return rows.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        lot -> LotPlaces.of(
                                lot.getValue().quantity().minus(lot.getValue().held()),
                                sum(
                                        ReservationState.LIVE,
                                        reserved.getOrDefault(lot.getValue().id(), List.of())),
                                sum(
                                        ReservationState.PICKED,
                                        reserved.getOrDefault(lot.getValue().id(), List.of())),
                                lot.getValue().held(),
                                lying.getOrDefault(lot.getKey(), Map.of()))));
    }

    private static Units sum(ReservationState state, List<ReservationRow> reserved) {
        return reserved.stream()
                .filter(row -> row.state() == state)
                .map(ReservationRow::units)
                .reduce(Units.ZERO, Units::plus);
    }
}
