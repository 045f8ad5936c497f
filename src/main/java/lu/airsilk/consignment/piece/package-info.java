/** Packs the cases into labelled pieces and loads the pieces onto flights. */
@NullMarked
package lu.airsilk.consignment.piece;

import org.jspecify.annotations.NullMarked;
