/** Quality sees what keeps products from being sold, the dearest gaps first. */
@NullMarked
package lu.airsilk.catalogue.quality;

import org.jspecify.annotations.NullMarked;
