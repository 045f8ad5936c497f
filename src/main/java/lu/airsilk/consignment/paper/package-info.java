/** Invoice, packing list, cover sheet, labels, letters and photos are given out as files. */
@NullMarked
package lu.airsilk.consignment.paper;

import org.jspecify.annotations.NullMarked;
