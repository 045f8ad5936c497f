/** Photos of a delivery are taken and shown. */
@NullMarked
package lu.airsilk.distribution.evidence;

import org.jspecify.annotations.NullMarked;
