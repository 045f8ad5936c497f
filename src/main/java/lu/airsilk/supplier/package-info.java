/** European suppliers, their terms, Incoterms and contacts. */
@NullMarked
package lu.airsilk.supplier;

import org.jspecify.annotations.NullMarked;
