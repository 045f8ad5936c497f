/** Purchase orders as files for suppliers. */
@NullMarked
package lu.airsilk.purchase.io;

import org.jspecify.annotations.NullMarked;
