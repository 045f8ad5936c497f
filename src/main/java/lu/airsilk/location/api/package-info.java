/** The stores for programs. */
@NullMarked
package lu.airsilk.location.api;

import org.jspecify.annotations.NullMarked;
