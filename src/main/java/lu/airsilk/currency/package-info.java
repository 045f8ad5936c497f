/** Dated exchange rates and the quote frozen on a document. */
@NullMarked
package lu.airsilk.currency;

import org.jspecify.annotations.NullMarked;
