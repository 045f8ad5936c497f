/** Figures that somebody answers for: proposed by one, brought into force by another, from a day on (decision 0147). */
@NullMarked
package lu.airsilk.master;

import org.jspecify.annotations.NullMarked;
