/** Calls that belong to no single capability, for programs. */
@NullMarked
package lu.airsilk.portal.api;

import org.jspecify.annotations.NullMarked;
