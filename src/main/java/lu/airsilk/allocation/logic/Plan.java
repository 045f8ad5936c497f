package lu.airsilk.allocation.logic;

import java.util.Arrays;

/** What the phases work on and hand to each other: units given, the heights at which lots ran out, prices of room. */
final class Plan {

    /** Per line, in units. */
    final int[] given;

    /** Per product and group, the {@link Height} at which its lots ran out, or {@link Height#NEVER}. */
    final int[][] closing;

    /** Per product and group, the set of lot classes that ran out then; 0 when none did. */
    final int[][] binding;

    /** Per cell, what a litre of room costs, in the units of the objective; 0 where there is room enough. */
    final long[] price;

    /** Per lot and group of its product, units drawn. */
    final long[][] drawn;

    Plan(UnitModel model) {
        drawn = new long[model.lotRow.length][];
        given = new int[model.lines()];
        price = new long[model.cells()];
        closing = new int[model.products()][];
        binding = new int[model.products()][];
        for (int product = 0; product < model.products(); product++) {
            closing[product] = new int[model.groups(product)];
            binding[product] = new int[model.groups(product)];
            Arrays.fill(closing[product], Height.NEVER);
        }
        for (int line = 0; line < model.lines(); line++) {
            given[line] = model.lockedUnits(line);
        }
    }
}
