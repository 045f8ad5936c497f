/** The question to the engine: goods, lots, rooms, asks and locks, checked, counted in units and laid out; plain Java on integers. */
@NullMarked
package lu.airsilk.allocation.need.rule;

import org.jspecify.annotations.NullMarked;
