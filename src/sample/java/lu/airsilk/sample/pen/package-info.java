/** Writing rows of a year in batches, past the services. */
@NullMarked
package lu.airsilk.sample.pen;

import org.jspecify.annotations.NullMarked;
