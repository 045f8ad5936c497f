package lu.airsilk.stock;

import static lu.airsilk.location.Place.HUB;
import static lu.airsilk.location.Place.IN_DELIVERY;
import static lu.airsilk.location.Place.SUPPLIER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.location.Place;
import lu.airsilk.platform.Numbers;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.lot.Lot;
import lu.airsilk.supply.HubChange;
import lu.airsilk.supply.LostReservation;
import lu.airsilk.supply.LotSupply;
import lu.airsilk.supply.ReservationRow;
import lu.airsilk.supply.Shift;

/**
 * Where the units of each lot are. Every change is a movement with two sides, written down for good; the balances of
 * both places change with it, in one guarded statement each, so that no place ever has fewer than none. What lies at the
 * hub is the supply of the lot at the same time: only what is neither held nor reserved can leave, or what leaves for the
 * store that reserved it. Every verb is part of a command and runs in its transaction; rows are touched by lot, then
 * place.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Ledger {

    @Inject
    Balances balances;

    @Inject
    LotSupply supply;

    @Inject
    Numbers numbers;

    @Inject
    Clock clock;

    /** Lots are born with their receipt; gives their numbers, in the same order. */
    public List<LotNumber> receiveAll(List<LotArrival> arrivals) {
        return born(arrivals, SUPPLIER, MovementKind.RECEIPT);
    }

    /** Lots are born of what lay at the hub or in a store before the portal; gives their numbers, in the same order. */
    public List<LotNumber> openAll(List<LotArrival> arrivals) {
        return born(arrivals, Place.OPENING, MovementKind.OPENING);
    }

    private List<LotNumber> born(List<LotArrival> arrivals, Place from, MovementKind kind) {
        List<String> running = numbers.next("L", arrivals.size());
        List<Lot> lots = IntStream.range(0, arrivals.size())
                .mapToObj(i -> new Lot(number(running.get(i)), arrivals.get(i).birth(), clock.instant()))
                .toList();
        lots.forEach(balances::add);
        supply.born(lots.stream().map(Lot::born).toList());
        moveAll(IntStream.range(0, arrivals.size())
                .mapToObj(i -> arrived(lots.get(i).number(), arrivals.get(i), from, kind))
                .toList());
        return lots.stream().map(Lot::number).toList();
    }

    private static Movement arrived(LotNumber lot, LotArrival arrival, Place from, MovementKind kind) {
        return new Movement(
                lot, from, arrival.to(), arrival.units(), kind, arrival.birth().receiptLine());
    }

    /** {@code L26-000123}: people read it out in the cold store, so it has one hyphen fewer than other numbers. */
    private static LotNumber number(String running) {
        return LotNumber.of(running.replaceFirst("-", ""));
    }

    /** Moves units; refused when the place has fewer, or the hub fewer that are neither held nor reserved. */
    public void move(Movement movement) {
        moveAll(List.of(movement));
    }

    /** Moves all of them or none. */
    public void moveAll(List<Movement> movements) {
        List<Movement> byLot =
                movements.stream().sorted(Comparator.comparing(Movement::lot)).toList();
        supply.atHub(byLot.stream()
                .map(Ledger::atHub)
                .filter(change -> change.by().quantity() != 0)
                .toList());
        balances.post(byLot);
    }

    /** Sets right where units were said to be, by reversing movements; refused where they are no longer. */
    public void recountAll(List<Recount> recounts) {
        moveAll(recounts.stream().flatMap(each -> each.movements().stream()).toList());
    }

    private static HubChange atHub(Movement movement) {
        long units = PlaceChange.of(movement).stream()
                .filter(leg -> leg.place().equals(HUB))
                .mapToLong(PlaceChange::units)
                .sum();
        return new HubChange(movement.lot(), new Shift(units, 0, 0), Reason.of("stock.moved", movement.document()));
    }

    /**
     * Sends what stores reserved on its way: ends the reservations and moves their units from the hub into delivery.
     *
     * @return the reservations as they were, in the order of their supplies
     */
    public List<ReservationRow> dispatch(List<DispatchLine> lines) {
        Map<Long, String> documents =
                lines.stream().collect(Collectors.toMap(DispatchLine::reservation, DispatchLine::document));
        List<ReservationRow> sent = supply.fulfil(documents);
        balances.post(sent.stream()
                .map(reservation -> new Movement(
                        LotNumber.of(reservation.reference()),
                        HUB,
                        IN_DELIVERY,
                        reservation.units(),
                        MovementKind.DISPATCH,
                        documents.getOrDefault(reservation.id(), "")))
                .sorted(Comparator.comparing(Movement::lot))
                .toList());
        return sent;
    }

    /**
     * Holds units of a lot at the hub back: nobody can reserve or move them.
     *
     * @return the reservations that lost their units because too few were free, and by how much; the last ones lose first
     */
    public List<LostReservation> hold(LotNumber lot, Units units, Reason why) {
        return holdAll(List.of(new HubChange(lot, Shift.NONE.hold(units), why)));
    }

    /** Holds free units of a lot at the hub back; refused when fewer are free. */
    void claim(LotNumber lot, Units units, Reason why) {
        supply.atHub(List.of(new HubChange(lot, Shift.NONE.hold(units), why)));
    }

    /** Holds units of many lots back, as {@link #hold} does. */
    List<LostReservation> holdAll(List<HubChange> holds) {
        return supply.hold(holds);
    }

    /** Sets held units free again; refused when fewer are held. */
    public void unholdAll(List<HubChange> ends) {
        supply.atHub(ends);
    }
}
