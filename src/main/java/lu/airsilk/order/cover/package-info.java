/** By which rule of cover a store is kept, and how many cases that suggests. */
@NullMarked
package lu.airsilk.order.cover;

import org.jspecify.annotations.NullMarked;
