package lu.airsilk.allocation.model.rule;

import java.util.ArrayList;
import java.util.List;
import lu.airsilk.allocation.need.rule.TemperatureClass;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** Finds locks that cannot all be kept: more than the lots they may draw from, the holdback, or a store's room allows. */
public final class LockConflicts {

    private final UnitModel model;
    private final List<Refusal> conflicts = new ArrayList<>();

    private LockConflicts(UnitModel model) {
        this.model = model;
    }

    /** Refuses, naming every product and every store whose locks conflict. */
    public static void refuse(UnitModel model) {
        refuse(model, 0, model.products());
    }

    /** The same where only one product has changed. */
    public static void refuse(UnitModel model, int product) {
        refuse(model, product, product + 1);
    }

    private static void refuse(UnitModel model, int from, int to) {
        LockConflicts search = new LockConflicts(model);
        search.searchLots(from, to);
        search.searchRooms();
        if (!search.conflicts.isEmpty()) {
            throw new Refused(Refused.Kind.CONFLICT, search.conflicts);
        }
    }

    private void searchLots(int from, int to) {
        LotSets sets = new LotSets(model);
        for (int product = from; product < to; product++) {
            sets.load(product);
            long overdrawn = sets.overdrawn();
            if (overdrawn != LotSets.NONE) {
                long missing = -sets.left(overdrawn) * model.multiple[product];
                long number = model.problem.goods().get(product).product();
                conflicts.add(Refusal.of("allocation.locksExceedLots", number, missing));
            }
        }
    }

    private void searchRooms() {
        for (int cell = 0; cell < model.cells(); cell++) {
            if (model.room[cell] < 0) {
                long store = model.problem
                        .stores()
                        .get(cell / TemperatureClass.COUNT)
                        .store();
                TemperatureClass temperature = TemperatureClass.ofCell(cell);
                conflicts.add(Refusal.of("allocation.locksExceedRoom", store, temperature, -model.room[cell]));
            }
        }
    }
}
