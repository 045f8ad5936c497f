/** What stores have made of suggestions, and which would have been nearer to what they sold. */
@NullMarked
package lu.airsilk.order.score;

import org.jspecify.annotations.NullMarked;
