/** Runs of the allocation as they are kept: planned, locked, committed, laid in the archive. */
@NullMarked
package lu.airsilk.allocation.plan;

import org.jspecify.annotations.NullMarked;
