package lu.airsilk.costing.opening;

import java.util.Optional;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;

/**
 * An opening in a list.
 *
 * @param value what all of it has cost, for those who may read costs
 */
public record OpeningRow(OpeningHead head, long lines, Units units, Optional<Money> value) {}
