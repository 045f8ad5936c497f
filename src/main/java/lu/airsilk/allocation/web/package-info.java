/** Allocation runs, for people. */
@NullMarked
package lu.airsilk.allocation.web;

import org.jspecify.annotations.NullMarked;
