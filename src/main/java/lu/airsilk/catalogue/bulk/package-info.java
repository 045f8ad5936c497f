/** A buyer changes one thing in many products at once, and takes it back. */
@NullMarked
package lu.airsilk.catalogue.bulk;

import org.jspecify.annotations.NullMarked;
