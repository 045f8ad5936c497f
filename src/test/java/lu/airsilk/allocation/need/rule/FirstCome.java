package lu.airsilk.allocation.need.rule;

import java.util.Arrays;
import lu.airsilk.allocation.model.rule.LotSets;
import lu.airsilk.allocation.model.rule.UnitModel;

/**
 * Who comes first is served first: the lines in the order of their numbers, each with what it asks as far as lots and
 * room go, oldest lots first; nothing when that is less than its minimum. What most systems do, in plain code over the
 * engine's own arrays.
 */
final class FirstCome {

    private final UnitModel model;
    private final int[] wishes;

    /** Units given, line by line. */
    final int[] given;

    /** Units left, lot by lot. */
    final int[] left;

    private final long[] room;
    private final long[] spare;

    private FirstCome(UnitModel model, int[] wishes) {
        this.model = model;
        this.wishes = wishes;
        given = new int[model.lines()];
        left = model.lotUnits.clone();
        room = model.room.clone();
        spare = new long[model.products()];
    }

    /** Serves all that is asked. */
    static FirstCome serve(UnitModel model) {
        return serve(model, model.ask);
    }

    /** Serves no more than these wishes, in units, line by line. */
    static FirstCome serve(UnitModel model, int[] wishes) {
        FirstCome first = new FirstCome(model, wishes);
        first.keepHoldback();
        first.serveLocks();
        for (int row = 0; row < model.lines(); row++) {
            first.serveLine(model.lineOfRow[row]);
        }
        return first;
    }

    private void keepHoldback() {
        for (int product = 0; product < spare.length; product++) {
            long units = Arrays.stream(left, model.lotStart[product], model.lotStart[product + 1])
                    .asLongStream()
                    .sum();
            spare[product] = Math.max(0, units - model.holdback[product]);
        }
    }

    /** Room is counted without them already. */
    private void serveLocks() {
        for (int line = 0; line < given.length; line++) {
            if (model.isLocked(line)) {
                draw(line, model.productOf(line), model.lockedUnits(line));
            }
        }
    }

    private void serveLine(int line) {
        int wish = wishes[line];
        if (wish == 0) {
            return;
        }
        int product = model.productOf(line);
        long most = Math.min(wish, spare[product]);
        long litres = room[model.cell[line]];
        if (most * model.unitLitres[product] > litres) {
            most = litres / model.unitLitres[product];
        }
        int units = (int) Math.min(most, offered(line, product, most));
        if (units > 0 && units >= model.minimum(line)) {
            draw(line, product, units);
            if (litres != UnitModel.UNLIMITED) {
                room[model.cell[line]] -= units * model.unitLitres[product];
            }
        }
    }

    private long offered(int line, int product, long most) {
        long classes = model.groups[product].classes[model.group(line)];
        long units = 0;
        for (int lot = model.lotStart[product]; lot < model.lotStart[product + 1] && units < most; lot++) {
            units += LotSets.holds(classes, model, lot) ? left[lot] : 0;
        }
        return units;
    }

    private void draw(int line, int product, int units) {
        long classes = model.groups[product].classes[model.group(line)];
        given[line] = units;
        spare[product] -= units;
        int rest = units;
        for (int lot = model.lotStart[product]; rest > 0; lot++) {
            if (LotSets.holds(classes, model, lot)) {
                int drawn = Math.min(rest, left[lot]);
                left[lot] -= drawn;
                rest -= drawn;
            }
        }
    }
}
