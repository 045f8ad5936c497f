/** Days off, weekends that are worked and feasts: proposed by one administrator, brought into force by another. */
@NullMarked
package lu.airsilk.location.calendar;

import org.jspecify.annotations.NullMarked;
