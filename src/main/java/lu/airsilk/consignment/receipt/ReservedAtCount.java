package lu.airsilk.consignment.receipt;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.order.GoodsAtCount;
import lu.airsilk.order.LineRef;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.supply.ReservationRow;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;

/** Goods of a receipt that the hub has begun to count and not posted: until then stores' reservations stand on its waybill. */
@Repository
class ReservedAtCount implements GoodsAtCount {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    SupplyBook supplies;

    @Override
    public Map<LineRef, Cases> of(Collection<LineRef> lines) {
        Set<String> counted = lines.isEmpty() ? Set.of() : counted();
        if (counted.isEmpty()) {
            return Map.of();
        }
        return supplies.reservationsOf(lines.stream().map(LineRef::toString).toList()).stream()
                .filter(ReservationRow::isLive)
                .filter(kept -> kept.kind() == SupplyKind.CONSIGNMENT_LINE)
                .filter(kept -> counted.contains(waybill(kept)))
                .collect(Collectors.toMap(
                        kept -> LineRef.of(kept.orderLine()),
                        kept -> kept.pack().wholeCasesIn(kept.units()),
                        Cases::plus));
    }

    /** The waybills whose receipts are being counted: a hub has a handful of them at a time. */
    private Set<String> counted() {
        return database.createQuery(
                        "select r.awb from Receipt r where r.state in (COUNTING, REVIEW, COUNTED)",
                        AirWaybillNumber.class)
                .getResultStream()
                .map(AirWaybillNumber::number)
                .collect(Collectors.toSet());
    }

    /** The line of a consignment is its waybill's number, a slash and its place. */
    private static String waybill(ReservationRow kept) {
        return kept.reference().substring(0, kept.reference().lastIndexOf('/'));
    }
}
