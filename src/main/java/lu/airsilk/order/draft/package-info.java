/** A store fills its list: typed, scanned, pasted, from templates, favourites and suggestions, and sends it. */
@NullMarked
package lu.airsilk.order.draft;

import org.jspecify.annotations.NullMarked;
