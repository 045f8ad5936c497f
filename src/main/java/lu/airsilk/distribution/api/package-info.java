/** Deliveries, for programs. */
@NullMarked
package lu.airsilk.distribution.api;

import org.jspecify.annotations.NullMarked;
