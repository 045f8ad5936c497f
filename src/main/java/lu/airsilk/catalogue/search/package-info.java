/** People find products by what they type or scan, in an index that every node keeps. */
@NullMarked
package lu.airsilk.catalogue.search;

import org.jspecify.annotations.NullMarked;
