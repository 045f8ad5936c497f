/** By which cover rule a store of a class is kept, and how many cases that suggests. */
@NullMarked
package lu.airsilk.order.cover;

import org.jspecify.annotations.NullMarked;
