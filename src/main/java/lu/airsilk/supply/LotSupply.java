package lu.airsilk.supply;

import static lu.airsilk.supply.ReservationState.FULFILLED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;

/**
 * The supplies of lots as the ledger of stock moves their units: a lot at the hub supplies what lies there, and only what
 * is neither held nor reserved can leave without its reservation. All else that is done to supplies stands in {@link Supply}.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class LotSupply {

    /** A lot that begins. */
    public record Born(LotNumber lot, Sku sku, PackSize pack, Optional<LocalDate> expiry) {}

    @Inject
    Supplies supplies;

    @Inject
    Reservations reservations;

    /** Lots that the ledger makes; their units come with their receipt. */
    public void born(List<Born> lots) {
        supplies.add(lots.stream().map(SupplySource::new).toList());
    }

    /** What the ledger brings to the hub or takes from there, or sets free again; only free units can leave. */
    public void atHub(List<HubChange> changes) {
        Map<String, SupplyRow> rows = lots(changes);
        supplies.change(changes.stream()
                .map(change -> SupplyShift.of(lot(rows, change).id(), change.by(), change.why()))
                .toList());
    }

    /** Holds units of lots back; when too few are free, the reservations made last lose theirs. */
    public List<LostReservation> hold(List<HubChange> changes) {
        Map<String, SupplyRow> rows = lots(changes);
        LockedSupplies locked = new LockedSupplies(
                supplies,
                reservations,
                changes.stream().map(change -> lot(rows, change).id()).collect(Collectors.toCollection(TreeSet::new)));
        List<LostReservation> lost = changes.stream()
                .flatMap(
                        change -> locked
                                .withdraw(
                                        lot(rows, change).id(),
                                        Units.of(change.by().held()),
                                        change.by(),
                                        change.why())
                                .stream())
                .toList();
        locked.write();
        return lost;
    }

    private Map<String, SupplyRow> lots(List<HubChange> changes) {
        return supplies.rows(
                SupplyKind.LOT,
                changes.stream().map(change -> change.lot().number()).toList());
    }

    private static SupplyRow lot(Map<String, SupplyRow> rows, HubChange change) {
        SupplyRow row = rows.get(change.lot().number());
        if (row == null) {
            throw Refused.unknown("lot.unknown", change.lot());
        }
        return row;
    }

    /** Ends reservations whose units leave the hub, each with the line of the document that takes them along. */
    public List<ReservationRow> fulfil(Map<Long, String> documents) {
        List<ReservationRow> rows = reservations.known(documents.keySet());
        for (ReservationRow row : rows) {
            if (!row.isHard() || !row.isLive()) {
                throw Refused.conflict("claim.changed", row.orderLine());
            }
        }
        List<ReservationTurn> turns = rows.stream()
                .map(row -> new ReservationTurn(
                        row, row.in(FULFILLED), Reason.of("stock.moved", documents.getOrDefault(row.id(), ""))))
                .toList();
        supplies.change(turns.stream()
                .map(turn -> SupplyShift.of(
                        turn.before().supply(), left(turn.before().units()), turn.why()))
                .toList());
        reservations.become(turns);
        return turns.stream().map(ReservationTurn::after).toList();
    }

    private static Shift left(Units units) {
        return Shift.NONE.less(units).release(units);
    }
}
