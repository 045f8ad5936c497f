/** Compares what stands in the database with what was sealed, by the clock and for who asks. */
@NullMarked
package lu.airsilk.seal.check;

import org.jspecify.annotations.NullMarked;
