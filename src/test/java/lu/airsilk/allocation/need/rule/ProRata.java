package lu.airsilk.allocation.need.rule;

import java.util.Arrays;
import lu.airsilk.allocation.model.rule.UnitModel;

/** The common ratio: each line wishes its rounded share of what its product has, and is served so, first come first. */
final class ProRata {

    private ProRata() {}

    static FirstCome serve(UnitModel model) {
        int[] wishes = new int[model.lines()];
        for (int product = 0; product < model.products(); product++) {
            long asked = Arrays.stream(model.groups[product].asked).sum();
            long locked = Arrays.stream(model.groups[product].locked).sum();
            long units = Arrays.stream(model.lotUnits, model.lotStart[product], model.lotStart[product + 1])
                    .asLongStream()
                    .sum();
            long free = Math.clamp(units - model.holdback[product] - locked, 0, asked);
            for (int line = model.lineStart[product]; line < model.lineStart[product + 1]; line++) {
                wishes[line] = asked == 0 ? 0 : (int) ((2L * model.ask[line] * free + asked) / (2 * asked));
            }
        }
        return FirstCome.serve(model, wishes);
    }
}
