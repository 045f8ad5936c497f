/** Which goods new ones sell like, as long as a store knows nothing of them. */
@NullMarked
package lu.airsilk.order.like;

import org.jspecify.annotations.NullMarked;
