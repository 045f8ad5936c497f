/** Allocation runs, for programs. */
@NullMarked
package lu.airsilk.allocation.api;

import org.jspecify.annotations.NullMarked;
