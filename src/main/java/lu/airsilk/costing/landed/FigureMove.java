package lu.airsilk.costing.landed;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A figure of a rule that would be another.
 *
 * @param name of the field
 */
public record FigureMove(String name, BigDecimal before, BigDecimal after) {

    /** The figures that differ, in the order of the form. */
    static List<FigureMove> between(LandedFigures now, LandedFigures then) {
        List<LandedFigures.Figure> before = now.all();
        List<LandedFigures.Figure> after = then.all();
        return IntStream.range(0, before.size())
                .mapToObj(place -> new FigureMove(
                        before.get(place).name(),
                        before.get(place).number(),
                        after.get(place).number()))
                .filter(move -> move.before().compareTo(move.after()) != 0)
                .toList();
    }
}
