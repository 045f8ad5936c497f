/** Reads suppliers' sheets from files of any charset, separator and age. */
@NullMarked
package lu.airsilk.catalogue.io;

import org.jspecify.annotations.NullMarked;
