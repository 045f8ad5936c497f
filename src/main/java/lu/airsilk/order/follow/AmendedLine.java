package lu.airsilk.order.follow;

import java.util.Optional;
import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;

/**
 * A line as the store wants it now.
 *
 * @param line the line that changes; empty for a new one
 */
public record AmendedLine(Optional<LineRef> line, Sku sku, Cases cases) {}
