package lu.airsilk.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.location.Place;
import lu.airsilk.platform.LineRange;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.lot.Lot;

/** The lots and their movements, for the services of other capabilities; for staff's eyes. */
@ApplicationScoped
public class LotBook {

    @Inject
    Balances balances;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** Whether no lot has ever been. */
    public boolean isEmpty() {
        return database.createQuery("select l.number from Lot l", LotNumber.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public Optional<LotRow> lot(LotNumber number) {
        return database.createQuery("select l from Lot l where l.number = :number", Lot.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(Lot::row);
    }

    /** Our lots that this lot of a supplier has become. */
    public Set<LotNumber> ofSupplier(LotNumber supplierLot) {
        return database.createQuery("select l.number from Lot l where l.supplierLot = :lot", LotNumber.class)
                .setParameter("lot", supplierLot)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** The same where somebody typed it in other letters than it is printed in. */
    public Set<LotNumber> ofSupplierInAnyCase(LotNumber supplierLot) {
        return database.createQuery(
                        "select l.number from Lot l where upper(concat(l.supplierLot, '')) = upper(:lot)",
                        LotNumber.class)
                .setParameter("lot", supplierLot.number())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Until when a supplier's lot of a product keeps. */
    public record KeptUntil(Sku sku, LotNumber supplierLot, LocalDate expiry) {}

    /** Until when these lots of suppliers keep, as far as goods of them have come. */
    public List<KeptUntil> kept(Collection<LotNumber> supplierLots) {
        return supplierLots.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select distinct l.sku, l.supplierLot, l.expiry from Lot l"
                                        + " where l.supplierLot in :lots and l.expiry is not null order by l.expiry",
                                KeptUntil.class)
                        .setParameter("lots", supplierLots)
                        .getResultList();
    }

    /** These lots, by number; unknown ones are not in the answer. */
    public Map<LotNumber, LotRow> lots(Collection<LotNumber> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : database.createQuery("select l from Lot l where l.number in :numbers", Lot.class)
                        .setParameter("numbers", numbers)
                        .getResultStream()
                        .map(Lot::row)
                        .collect(Collectors.toMap(LotRow::number, Function.identity()));
    }

    /** The lots that flew under this air waybill, by number. */
    public List<LotRow> lotsOf(AirWaybillNumber consignment) {
        return database.createQuery(
                        "select l from Lot l where l.consignment = :consignment order by l.number", Lot.class)
                .setParameter("consignment", consignment)
                .getResultStream()
                .map(Lot::row)
                .toList();
    }

    /** Those of these lots whose receipt was reversed: their units have gone back to where they came from. */
    public Set<LotNumber> reversed(Collection<LotNumber> numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : database.createQuery(
                                "select distinct m.lot from LedgerEntry m where m.lot in :numbers and m.kind = REVERSAL"
                                        + " and m.toPlace = :supplier",
                                LotNumber.class)
                        .setParameter("numbers", numbers)
                        .setParameter("supplier", Place.SUPPLIER)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    /** A lot and the units of its birth. */
    private record Born(Lot lot, long units) {

        ReceivedLot row() {
            return new ReceivedLot(lot.row(), Units.of(units));
        }
    }

    /** The same lots with the units that came of each. */
    public List<ReceivedLot> received(AirWaybillNumber consignment) {
        return database.createQuery(
                        "select l, m.units from Lot l join LedgerEntry m on m.lot = l.number and m.kind = RECEIPT"
                                + " where l.consignment = :consignment order by l.number",
                        Born.class)
                .setParameter("consignment", consignment)
                .getResultStream()
                .map(Born::row)
                .toList();
    }

    /** A line of an opening, and the lot that it has become. */
    private record Opened(String line, LotNumber lot) {}

    /** What the lines of an opening have become, by line; none before it is approved. */
    public Map<String, LotNumber> opened(String document) {
        return new LineRange(document)
                .in(database.createQuery(
                        "select m.document, m.lot from LedgerEntry m where m.kind = OPENING and "
                                + LineRange.condition("m.document"),
                        Opened.class))
                .getResultStream()
                .collect(Collectors.toMap(Opened::line, Opened::lot));
    }

    /** All movements of a lot, in the order in which they were written. */
    public List<Movement> movements(LotNumber lot) {
        return database.createQuery("select m from LedgerEntry m where m.lot = :lot order by m.id", LedgerEntry.class)
                .setParameter("lot", lot)
                .getResultStream()
                .map(LedgerEntry::movement)
                .toList();
    }

    /** What lies of a product at the hub, on trucks and in stores, by place; not what is broken, lost or sold. */
    public Map<Place, Units> lying(Sku sku) {
        return balances.lying(sku);
    }

    /** The same of these lots, by lot; one of which nothing lies anywhere is not in the answer. */
    public Map<LotNumber, Map<Place, Units>> lying(Collection<LotNumber> lots) {
        return lots.isEmpty() ? Map.of() : balances.lying(lots);
    }
}
