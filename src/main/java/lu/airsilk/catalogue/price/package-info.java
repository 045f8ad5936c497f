/** Keeps what suppliers ask: their lists, lines, steps and states, and which prices move strikingly. */
@NullMarked
package lu.airsilk.catalogue.price;

import org.jspecify.annotations.NullMarked;
