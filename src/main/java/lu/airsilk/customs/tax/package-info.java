/** Import duties and taxes are worked out by their date. */
@NullMarked
package lu.airsilk.customs.tax;

import org.jspecify.annotations.NullMarked;
