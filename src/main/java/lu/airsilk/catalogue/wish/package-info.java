/** What stores ask for that nobody offers them yet, and what buyers answer. */
@NullMarked
package lu.airsilk.catalogue.wish;

import org.jspecify.annotations.NullMarked;
