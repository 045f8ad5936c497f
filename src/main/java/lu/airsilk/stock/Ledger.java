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
import lu.airsilk.location.Place;
import lu.airsilk.platform.Numbers;
import lu.airsilk.shared.LotNumber;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;

/**
 * Where the units of each lot are. Every change is a movement with two sides, written down for good; the balances of
 * both places change with it, in one guarded statement each, so that no place ever has fewer than none. What lies at the
 * hub is the supply of the lot at the same time: only what is neither held nor claimed can leave, or what leaves for the
 * store that claimed it. Every verb is part of a command and runs in its transaction; rows are touched by lot, then
 * place.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Ledger {

    @Inject
    Balances balances;

    @Inject
    Supply supply;

    @Inject
    Numbers numbers;

    @Inject
    Clock clock;

    /** A lot is born with its receipt; gives its number. */
    public LotNumber receive(LotBirth birth, Place to, Units units) {
        Lot lot = new Lot(nextNumber(), birth, clock.instant());
        balances.add(lot);
        supply.born(lot);
        move(new Movement(lot.number(), SUPPLIER, to, units, MovementKind.RECEIPT, birth.receiptLine()));
        return lot.number();
    }

    /** {@code L26-000123}: people read it out in the cold store, so it has one hyphen fewer than other numbers. */
    private LotNumber nextNumber() {
        return LotNumber.of(numbers.next("L").replaceFirst("-", ""));
    }

    /** Moves units; refused when the place has fewer, or the hub fewer that are neither held nor claimed. */
    public void move(Movement movement) {
        moveAll(List.of(movement));
    }

    /** Moves all of them or none. */
    public void moveAll(List<Movement> movements) {
        movements.stream().sorted(Comparator.comparing(Movement::lot)).forEach(this::carryOut);
    }

    private void carryOut(Movement movement) {
        long atHub = Posting.of(movement).stream()
                .filter(leg -> leg.place().equals(HUB))
                .mapToLong(Posting::units)
                .sum();
        if (atHub != 0) {
            supply.atHub(movement.lot(), atHub, Reason.of("stock.moved", movement.document()));
        }
        balances.post(movement);
    }

    /**
     * Sends what stores claimed on its way: ends the claims and moves their units from the hub into delivery.
     *
     * @return the claims as they were, in the order of their supplies
     */
    public List<ClaimRow> dispatch(List<DispatchLine> lines) {
        Map<Long, String> documents =
                lines.stream().collect(Collectors.toMap(DispatchLine::claim, DispatchLine::document));
        List<ClaimRow> sent = supply.fulfil(documents);
        sent.stream()
                .map(claim -> new Movement(
                        LotNumber.of(claim.reference()),
                        HUB,
                        IN_DELIVERY,
                        claim.units(),
                        MovementKind.DISPATCH,
                        documents.getOrDefault(claim.id(), "")))
                .sorted(Comparator.comparing(Movement::lot))
                .forEach(balances::post);
        return sent;
    }

    /**
     * Holds units of a lot at the hub back: nobody can claim or move them.
     *
     * @return the claims that lost their units because too few were free, and by how much; the last ones lose first
     */
    public List<LostClaim> hold(LotNumber lot, Units units, Reason why) {
        return supply.hold(lot, units, why);
    }

    /** Sets held units free again; refused when fewer are held. */
    public void unhold(LotNumber lot, Units units, Reason why) {
        supply.unhold(lot, units, why);
    }
}
