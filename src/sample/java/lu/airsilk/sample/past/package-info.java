/** A year of history, as it would have been. */
@NullMarked
package lu.airsilk.sample.past;

import org.jspecify.annotations.NullMarked;
