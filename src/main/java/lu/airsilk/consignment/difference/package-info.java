/** Keeps the rules for differences: kinds, tolerances, notice periods and who is liable. */
@NullMarked
package lu.airsilk.consignment.difference;

import org.jspecify.annotations.NullMarked;
