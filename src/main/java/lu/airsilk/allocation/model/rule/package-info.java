/** A problem counted in units and laid out for the engine: lines, ladders, lots. */
@NullMarked
package lu.airsilk.allocation.model.rule;

import org.jspecify.annotations.NullMarked;
