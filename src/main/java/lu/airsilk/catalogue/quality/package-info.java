/** Products pass the gate from buyers to quality, which sees what keeps them from being sold, the dearest gaps first. */
@NullMarked
package lu.airsilk.catalogue.quality;

import org.jspecify.annotations.NullMarked;
