/** A supplier's invoice is noted, compared with its order and with what has arrived, and decided on. */
@NullMarked
package lu.airsilk.purchase.invoice;

import org.jspecify.annotations.NullMarked;
