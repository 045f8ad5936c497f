/** A store counts its shelf, writes off waste, and knows the lots that lie there or are on their way. */
@NullMarked
package lu.airsilk.stock.shelf;

import org.jspecify.annotations.NullMarked;
