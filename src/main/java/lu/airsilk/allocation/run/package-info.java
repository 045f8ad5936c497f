/** An allocator chooses what is shared, reads what a run gives and why, compares, fixes lines and works a past run out again, by page and by call. */
@NullMarked
package lu.airsilk.allocation.run;

import org.jspecify.annotations.NullMarked;
