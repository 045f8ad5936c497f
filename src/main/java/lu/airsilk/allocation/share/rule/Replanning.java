package lu.airsilk.allocation.share.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import lu.airsilk.allocation.model.rule.Change;
import lu.airsilk.allocation.model.rule.LockConflicts;
import lu.airsilk.allocation.model.rule.ModelLayout;
import lu.airsilk.allocation.model.rule.Overflow;
import lu.airsilk.allocation.model.rule.UnitModel;
import lu.airsilk.allocation.need.rule.LineChange;
import lu.airsilk.allocation.need.rule.Ranges;
import lu.airsilk.allocation.need.rule.RunEvent;
import lu.airsilk.shared.Refused;

/**
 * Keeps a finished allocation up to date with what happens after it: each event shares out again only the product it
 * touches, at the prices of room as they were found, and repairs the rooms that this overfills. All else stays where
 * people have already seen it, which matters more than the last bit of value: when goods are lost, large stores carry
 * the loss of small ones (see {@link Calming}). The next full run finds prices and shares anew.
 *
 * <p>The result keeps every rule and its bound is valid as ever. An event that cannot be, like a lock that the lots do
 * not carry, is refused by name and changes nothing. One event costs a look at the lines of its product; opening costs
 * a copy of the allocation. One thread at a time.
 */
public final class Replanning {

    private final UnitModel model;
    private final Plan plan;
    private final PriceScale scale;
    private final TightRooms rooms;
    private final Desk desk;
    private final ProductPhase phase;
    private final BlockRounding rounding;
    private final CellPacking packing;
    private final Resharing resharing;
    private final Calming calming;
    private final WasteExchange lots;
    private final int[] reported;
    private long raised;

    private Replanning(Allocation allocation) {
        Effort effort = Effort.forLines(allocation.problem().lineCount());
        model = allocation.model().copy();
        plan = allocation.plan().copy();
        scale = new PriceScale(model);
        rooms = TightRooms.limited(model);
        desk = new Desk(model, plan);
        RoomCost roomCost = RoomCost.at(plan.price, model, scale);
        phase = new ProductPhase(model, plan, roomCost);
        rounding = new BlockRounding(model, plan, roomCost, effort.nodes());
        packing = new CellPacking(model, plan, rooms, desk, effort.coreWidth());
        resharing = new Resharing(model, plan, desk, scale, effort.nodes());
        calming = new Calming(model, plan, desk, allocation.value());
        lots = new WasteExchange(model, plan, new TightRooms(model), new LotPhase(model, plan));
        reported = plan.given.clone();
    }

    /** Goes on from an allocation, which itself stays as it is. */
    public static Replanning after(Allocation allocation) {
        return new Replanning(allocation);
    }

    /**
     * Answers one event.
     *
     * @return the lines that are given another number of cases now, by number
     */
    public List<LineChange> apply(RunEvent event) {
        Change change = Change.of(model.problem, event);
        int product = change.product();
        desk.clear(product);
        BitSet carried = plan.carrying(model, product);
        relay(product, () -> change.carryOut(model));
        try {
            LockConflicts.refuse(model, product);
            refuseOverflow(change.raised());
        } catch (Refused conflict) {
            relay(product, () -> change.takeBack(model));
            restore(product);
            plan.carrying.or(carried);
            throw conflict;
        }
        desk.drainTouched();
        share(product);
        if (change.isOfGoods()) {
            calming.calm(product, reported);
        }
        BitSet touched = desk.drainTouched();
        touched.set(product);
        touched.stream().forEach(lots::draw);
        return report(touched);
    }

    /** The allocation as it stands now; later events do not change it. */
    public Allocation result() {
        UnitModel snapshot = model.copy();
        Plan itsPlan = plan.copy();
        Workers workers = new Workers(snapshot, 1);
        long bound = Appraiser.bound(snapshot, itsPlan, scale, workers);
        return new Allocation(snapshot, itsPlan, Appraiser.appraise(snapshot, itsPlan, bound, workers));
    }

    /** Looks at all sums again when so many cases were added that they could leave a {@code long}. */
    private void refuseOverflow(int more) {
        raised += more;
        if (raised > Ranges.MILLION) {
            Overflow.refuse(model);
            raised = 0;
        }
    }

    /** Lays the product out again around a change of its lots or lines. */
    private void relay(int product, Runnable change) {
        moveLocks(product, 1);
        change.run();
        ModelLayout.again(model, product);
        moveLocks(product, -1);
        plan.reset(model, product);
    }

    /** Room is counted without what is locked. */
    private void moveLocks(int product, long sign) {
        for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
            int cell = model.cell[line];
            if (model.isLocked(line) && model.room[cell] != UnitModel.UNLIMITED) {
                model.room[cell] += sign * model.lockedUnits(line) * model.unitLitres[product];
            }
        }
    }

    /** First within the room that the others leave, so that they need not move; else as the prices of room say. */
    private void share(int product) {
        shareAtPrices(product);
        plan.takeBack(model, product);
        desk.enter(product);
        packing.settle();
        if (resharing.reshare(product) == 0) {
            desk.clear(product);
            shareAtPrices(product);
            desk.enter(product);
            packing.settle();
            resharing.reshare(product);
        }
    }

    private void shareAtPrices(int product) {
        phase.share(product);
        plan.ceiling[product] = rounding.round(product);
    }

    /** Brings back what the product had; its closings are found anew, they are the same. */
    private void restore(int product) {
        shareAtPrices(product);
        int first = model.lineStart[product];
        System.arraycopy(reported, first, plan.given, first, model.lineStart[product + 1] - first);
        desk.enter(product);
        lots.draw(product);
    }

    private List<LineChange> report(BitSet products) {
        List<LineChange> changes = new ArrayList<>();
        products.stream().forEach(product -> {
            int multiple = model.multiple[product];
            for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
                if (plan.given[line] != reported[line]) {
                    long number = model.problem.lines().id(model.row[line]);
                    changes.add(new LineChange(number, reported[line] * multiple, plan.given[line] * multiple));
                    reported[line] = plan.given[line];
                }
            }
        });
        changes.sort(Comparator.comparingLong(LineChange::line));
        return List.copyOf(changes);
    }
}
