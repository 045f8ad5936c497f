/** The hub counts a receipt, takes photos, signs, posts and takes back. */
@NullMarked
package lu.airsilk.consignment.count;

import org.jspecify.annotations.NullMarked;
