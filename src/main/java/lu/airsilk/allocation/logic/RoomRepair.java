package lu.airsilk.allocation.logic;

import java.util.ArrayList;
import java.util.List;

/** Takes units back until every minimum is kept and every store's room suffices: the least worth per litre first. */
final class RoomRepair {

    private final UnitModel model;
    private final Plan plan;

    RoomRepair(UnitModel model, Plan plan) {
        this.model = model;
        this.plan = plan;
    }

    void repair() {
        dropBrokenBlocks();
        long[] over = overload();
        List<List<Integer>> lines = linesOfCells(over);
        for (int cell = 0; cell < over.length; cell++) {
            while (over[cell] > 0) {
                over[cell] -= dropLeastWorth(lines.get(cell));
            }
        }
    }

    private void dropBrokenBlocks() {
        for (int line = 0; line < model.lines(); line++) {
            if (model.ask[line] > 0 && plan.given[line] < model.minimum[line]) {
                plan.given[line] = 0;
            }
        }
    }

    private long[] overload() {
        long[] over = new long[model.cells()];
        for (int line = 0; line < model.lines(); line++) {
            if (model.ask[line] > 0) {
                over[model.cell[line]] += plan.given[line] * litres(line);
            }
        }
        for (int cell = 0; cell < over.length; cell++) {
            over[cell] -= model.room[cell];
        }
        return over;
    }

    private long litres(int line) {
        return model.unitLitres[model.productOf(line)];
    }

    private List<List<Integer>> linesOfCells(long[] over) {
        List<List<Integer>> lines = new ArrayList<>();
        for (int cell = 0; cell < over.length; cell++) {
            lines.add(new ArrayList<>());
        }
        for (int line = 0; line < model.lines(); line++) {
            if (over[model.cell[line]] > 0 && model.ask[line] > 0 && litres(line) > 0) {
                lines.get(model.cell[line]).add(line);
            }
        }
        return lines;
    }

    private long dropLeastWorth(List<Integer> lines) {
        int least = lines.getFirst();
        long leastWorth = Long.MAX_VALUE;
        for (int line : lines) {
            if (plan.given[line] > 0) {
                long worth = model.unitValue[model.productOf(line)]
                        * (Ladder.FULL - model.rungOf(line, plan.given[line]))
                        / litres(line);
                if (worth < leastWorth) {
                    leastWorth = worth;
                    least = line;
                }
            }
        }
        int size = plan.given[least] == model.minimum[least] ? plan.given[least] : 1;
        plan.given[least] -= size;
        return size * litres(least);
    }
}
