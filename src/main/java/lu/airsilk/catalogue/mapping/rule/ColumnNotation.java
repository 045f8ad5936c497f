package lu.airsilk.catalogue.mapping.rule;

import java.util.Optional;

/**
 * How the cells of a column are to be read.
 *
 * @param mark the sign between whole and fraction
 * @param unit what a bare number counts: kg, g, mm, cm, day, week, month; empty when nothing tells
 * @param currency what a bare price is in
 */
public record ColumnNotation(DecimalMark mark, Optional<String> unit, Optional<String> currency) {

    public static final ColumnNotation PLAIN =
            new ColumnNotation(DecimalMark.POINT, Optional.empty(), Optional.empty());
}
