package lu.airsilk.stock.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.DeliveryGoodsHeld;
import lu.airsilk.stock.HoldDraft;
import lu.airsilk.stock.HoldKind;
import lu.airsilk.stock.Holds;
import lu.airsilk.stock.ReservationsWithdrawn;
import lu.airsilk.stock.UnderBond;
import lu.airsilk.stock.lot.LotHold;
import lu.airsilk.stock.lot.LotHolds;
import lu.airsilk.supply.ReservationRow;
import lu.airsilk.supply.ReservationState;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyRow;

/** Quality and the hub set goods aside and let them go again. */
@ApplicationScoped
public class Holding {

    /** Why a hold is not ended without a word. */
    static final String NO_REASON = "hold.reasonMissing";

    private static final int LONGEST_REASON = 200;

    @Inject
    Holds holds;

    @Inject
    LotHolds kept;

    @Inject
    LotFinding finding;

    @Inject
    Signature signature;

    @Inject
    Supply supply;

    @Inject
    SupplyBook supplies;

    @Inject
    Event<ReservationsWithdrawn> withdrawn;

    @Inject
    UnderBond bond;

    @Inject
    Event<DeliveryGoodsHeld> inDeliveries;

    @Inject
    Recalling recalling;

    /**
     * Holds units of a lot at the hub back. When too few are free, whole reservations of stores are given up, those made last
     * first, and their stores are told. Goods that stand in a delivery come last: its lines of the lot are held whole, the hub
     * is told, and they do not leave; refused for broken goods, which people take out of the delivery first. A recall tells the
     * stores that have some of the lot, or get some with a truck.
     *
     * @return the number of the hold
     */
    @Transactional
    @Allowed({Role.QUALITY, Role.HUB})
    public long hold(LotNumber lot, HoldDraft draft) {
        return held(lot, draft).hold();
    }

    /** The same, and says what the hold has not reached. */
    @Transactional
    @Allowed({Role.QUALITY, Role.HUB})
    public HoldDone holdAndTell(LotNumber lot, HoldDraft draft) {
        return done(List.of(held(lot, draft)));
    }

    /**
     * Holds back what is free of these lots at the hub, or stands there in deliveries that have not left, for one reason;
     * refused when nothing of any is, and when they are of several products or suppliers: a recall means one of them.
     */
    @Transactional
    @Allowed({Role.QUALITY, Role.HUB})
    public HoldDone holdAll(Collection<LotNumber> lots, HoldKind kind, String note) {
        long goods = finding.goods(lots);
        Refused.unless(goods <= 1, "hold.whichGoods", goods);
        Map<LotNumber, LotPlaces> places = finding.places(lots);
        LotPlaces all = sum(places);
        Refused.unless(
                !all.within(kind).isZero(),
                "hold.nothingFree",
                all.held(),
                all.picked(),
                all.onTheWay(),
                all.inStores());
        return done(new TreeMap<>(places)
                .entrySet().stream()
                        .filter(lot -> !lot.getValue().within(kind).isZero())
                        .map(lot -> held(
                                lot.getKey(), new HoldDraft(kind, lot.getValue().within(kind), note)))
                        .toList());
    }

    /** A lot of which units are held by now, the reservations that this has cost, and those stopped in deliveries. */
    private record Held(
            long hold, LotNumber lot, Units units, List<ReservationRow> lost, List<ReservationRow> stopped) {}

    private Held held(LotNumber lot, HoldDraft draft) {
        requirePeoples(draft.kind(), lot);
        SupplyRow row = supplies.ofLot(lot);
        requireThere(lot, draft.units());
        Map<Boolean, List<ReservationRow>> byPicked = supply
                .free(row.id(), draft.units(), draft.kind().reachesDeliveries(), Holds.why(draft.kind(), draft.note()))
                .stream()
                .collect(Collectors.partitioningBy(taken -> taken.state() == ReservationState.PICKED));
        List<ReservationRow> lost = byPicked.getOrDefault(false, List.of());
        List<ReservationRow> stopped = byPicked.getOrDefault(true, List.of());
        HoldDraft whole =
                stopped.isEmpty() ? draft : draft.of(supplies.ofLot(lot).free());
        long hold = holds.place(lot, whole);
        if (!lost.isEmpty()) {
            withdrawn.fire(new ReservationsWithdrawn(lost));
        }
        if (!stopped.isEmpty()) {
            inDeliveries.fire(new DeliveryGoodsHeld(hold, lot, draft.kind(), draft.note(), stopped));
        }
        if (draft.kind() == HoldKind.RECALL) {
            recalling.tell(List.of(lot), draft.note());
        }
        return new Held(hold, lot, whole.units(), lost, stopped);
    }

    private void requireThere(LotNumber lot, Units wanted) {
        LotPlaces where = sum(finding.places(List.of(lot)));
        Refused.unless(
                !wanted.isMoreThan(where.unheld()),
                "hold.tooMany",
                lot,
                wanted,
                where.unheld(),
                where.held(),
                where.onTheWay(),
                where.inStores());
    }

    private HoldDone done(List<Held> held) {
        List<LotNumber> lots = held.stream().map(Held::lot).toList();
        return new HoldDone(
                held.stream().map(Held::hold).toList(),
                lots,
                held.stream().map(Held::units).reduce(Units.ZERO, Units::plus),
                held.stream()
                        .flatMap(one -> one.stopped().stream())
                        .map(ReservationRow::units)
                        .reduce(Units.ZERO, Units::plus),
                sum(finding.places(lots)),
                held.stream()
                        .flatMap(one -> one.lost().stream())
                        .map(ReservationRow::order)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static LotPlaces sum(Map<LotNumber, LotPlaces> places) {
        return places.values().stream().reduce(LotPlaces.NOWHERE, LotPlaces::plus);
    }

    /**
     * Lets held units go; refused for a bond, which customs end.
     *
     * @return whether nothing holds them any more: goods that came in bond stay held by it until customs let them go
     */
    @Transactional
    @Allowed(Role.QUALITY)
    public boolean release(long hold) {
        return end(hold);
    }

    /** The same of somebody who says why, as people do: the change keeps it. */
    @Transactional
    @Allowed(Role.QUALITY)
    public boolean release(long hold, String reason) {
        String why = TypedText.sentence(reason);
        Refused.unless(!why.isEmpty() && why.length() <= LONGEST_REASON, NO_REASON, LONGEST_REASON);
        signature.because(why);
        return end(hold);
    }

    private boolean end(long hold) {
        LotHold found = kept.get(hold);
        requirePeoples(found.kind(), found.lot());
        Optional<String> receipt = bond.receipt(found.lot());
        receipt.map(number -> new HoldDraft(HoldKind.BONDED, found.units(), number))
                .ifPresentOrElse(bonded -> holds.turn(found, List.of(bonded)), () -> holds.end(List.of(found)));
        return receipt.isEmpty();
    }

    private static void requirePeoples(HoldKind kind, LotNumber lot) {
        Refused.unless(kind != HoldKind.WRITE_OFF, "hold.writeOff", lot);
        Refused.unless(kind.endedByPeople(), "hold.bond", lot);
    }
}
