package lu.airsilk.stock;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.location.Place;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.command.Stamps;
import lu.airsilk.platform.persistence.GuardedStatement;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.lot.Lot;

/** The lots, what each place has of them, and the movements that prove it. */
@Repository
class Balances {

    private static final String POST = """
        update stock_balance set units = units + ? where lot = ? and place = ?
        and (units + ? >= 0 or place in ('SUPPLIER', 'OPENING', 'ADJUSTMENT'))\
        """;

    private static final String BEGIN =
            "insert into stock_balance (lot, place, units) values (?, ?, 0) on conflict do nothing";

    private static final Set<Place> GONE = Set.of(Place.DAMAGED, Place.SOLD, Place.LOST, Place.ADJUSTMENT);

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    Stamps stamps;

    void add(Lot lot) {
        database.persist(lot);
    }

    /** Writes movements down and carries them out on both balances, or refuses because there are not so many units. */
    void post(List<Movement> movements) {
        Stamp stamp = stamps.now();
        carryOut(movements.stream()
                .flatMap(movement -> PlaceChange.of(movement).stream())
                .sorted()
                .toList());
        for (Movement movement : movements) {
            LedgerEntry entry = new LedgerEntry(movement, stamp);
            database.persist(entry);
            PlaceChange.of(movement).forEach(leg -> database.persist(new LedgerLeg(entry.id(), leg)));
        }
    }

    /** Units at a place. */
    private record Lying(Place place, long units) {}

    Map<Place, Units> lying(Sku sku) {
        return database.createQuery(
                        "select b.key.place, sum(b.units) from Balance b join Lot l on l.number = b.key.lot where"
                                + " l.sku = :sku and b.units > 0 and b.key.place not in :gone group by b.key.place",
                        Lying.class)
                .setParameter("sku", sku)
                .setParameter("gone", GONE)
                .getResultStream()
                .collect(Collectors.toMap(Lying::place, lying -> Units.of(lying.units())));
    }

    /** Units of a lot at a place. */
    private record Lain(LotNumber lot, Place place, long units) {}

    /** What lies of these lots, by lot and place; not what is broken, lost or sold. */
    Map<LotNumber, Map<Place, Units>> lying(Collection<LotNumber> lots) {
        return database.createQuery(
                        "select b.key.lot, b.key.place, b.units from Balance b where b.key.lot in :lots and b.units > 0"
                                + " and b.key.place not in :gone",
                        Lain.class)
                .setParameter("lots", lots)
                .setParameter("gone", GONE)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Lain::lot, Collectors.toMap(Lain::place, lain -> Units.of(lain.units()))));
    }

    /**
     * Begins the balances that are not there yet, then changes all of them; each in the order of lot and place. In one
     * pass, begun where a change was in vain, two commands could wait for each other: the rows would be touched out of
     * order.
     */
    private void carryOut(List<PlaceChange> legs) {
        GuardedStatement balances = new GuardedStatement(database);
        balances.inVain(
                BEGIN, legs, leg -> List.of(leg.lot().number(), leg.place().code()));
        balances.inVain(POST, legs, Balances::posted).stream().findFirst().ifPresent(leg -> {
            throw Refused.conflict(
                    "stock.tooLittle", leg.lot(), leg.place(), units(leg.lot(), leg.place()), -leg.units());
        });
    }

    private static List<?> posted(PlaceChange leg) {
        return List.of(leg.units(), leg.lot().number(), leg.place().code(), leg.units());
    }

    private long units(LotNumber lot, Place place) {
        return database.createQuery(
                        "select b.units from Balance b where b.key.lot = :lot and b.key.place = :place", Long.class)
                .setParameter("lot", lot)
                .setParameter("place", place)
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }
}
