/** Distributions of durations, legs and working hours, and the day of arrival they give. */
@NullMarked
package lu.airsilk.flight.transit.rule;

import org.jspecify.annotations.NullMarked;
