package lu.airsilk.stock;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lu.airsilk.location.Place;
import lu.airsilk.platform.Repository;
import lu.airsilk.shared.LotNumber;
import lu.airsilk.shared.Refused;

/** The lots, what each place has of them, and the movements that prove it. */
@Repository
class Balances {

    private static final String POST = """
            update stock_balance set units = units + :units where lot = :lot and place = :place
            and (units + :units >= 0 or place in ('SUPPLIER', 'ADJUSTMENT'))""";

    private static final String BEGIN = """
            insert into stock_balance (lot, place, units) values (:lot, :place, 0) on conflict do nothing""";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    Stamps stamps;

    void add(Lot lot) {
        database.persist(lot);
    }

    /** Writes a movement down and carries it out on both balances, or refuses because there are not so many units. */
    void post(Movement movement) {
        List<Posting> legs = Posting.of(movement);
        legs.forEach(this::post);
        LedgerEntry entry = new LedgerEntry(movement, stamps.now());
        database.persist(entry);
        legs.forEach(leg -> database.persist(new LedgerLeg(entry.id(), leg)));
    }

    private void post(Posting leg) {
        if (!posted(leg)) {
            begin(leg);
        }
    }

    private boolean posted(Posting leg) {
        return database.createNativeQuery(POST)
                        .setParameter("units", leg.units())
                        .setParameter("lot", leg.lot().number())
                        .setParameter("place", leg.place().code())
                        .executeUpdate()
                == 1;
    }

    private void begin(Posting leg) {
        database.createNativeQuery(BEGIN)
                .setParameter("lot", leg.lot().number())
                .setParameter("place", leg.place().code())
                .executeUpdate();
        if (!posted(leg)) {
            throw Refused.conflict(
                    "stock.tooLittle", leg.lot(), leg.place(), units(leg.lot(), leg.place()), -leg.units());
        }
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
