/**
 * The allocation engine: who gets how many cases of which lot, at a value that is proved close to the best, with a
 * reason for every line.
 *
 * <p>Plain Java on integers; no decision is taken in floating point. {@link lu.airsilk.allocation.share.rule.Allocator} is
 * the way in and names the steps in their order.
 */
@NullMarked
package lu.airsilk.allocation.share.rule;

import org.jspecify.annotations.NullMarked;
