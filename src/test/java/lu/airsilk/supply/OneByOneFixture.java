package lu.airsilk.supply;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lu.airsilk.location.Place;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.Ledger;
import lu.airsilk.stock.LotArrival;
import lu.airsilk.stock.LotBirth;

/** The verbs of supply and ledger for one line or lot, as tests tell their stories; the portal itself does many at once. */
public final class OneByOneFixture {

    private OneByOneFixture() {}

    public static long reserve(Supply supply, long id, ReservedFor whom, Units units) {
        return supply.reserveAll(List.of(new ReservationDraft(id, whom, units))).getFirst();
    }

    public static void release(Supply supply, long reservation, Reason why) {
        supply.releaseAll(List.of(reservation), why);
    }

    public static MovedUnits move(Supply supply, long from, long to, Units units) {
        return supply.moveAll(List.of(new SupplyMove(from, to, units))).getFirst();
    }

    public static List<LostReservation> shrink(Supply supply, long id, Units missing) {
        return supply.shrinkAll(new TreeMap<>(Map.of(id, missing)));
    }

    public static LotNumber receive(Ledger ledger, LotBirth birth, Place to, Units units) {
        return ledger.receiveAll(List.of(new LotArrival(birth, to, units))).getFirst();
    }

    public static void unhold(Ledger ledger, LotNumber lot, Units units, Reason why) {
        ledger.unholdAll(List.of(new HubChange(lot, Shift.NONE.unhold(units), why)));
    }
}
