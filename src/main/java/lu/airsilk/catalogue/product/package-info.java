/** Products and their papers as they are kept, and what may be asked of products. */
@NullMarked
package lu.airsilk.catalogue.product;

import org.jspecify.annotations.NullMarked;
