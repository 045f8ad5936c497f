/** Deliveries, for people. */
@NullMarked
package lu.airsilk.distribution.web;

import org.jspecify.annotations.NullMarked;
