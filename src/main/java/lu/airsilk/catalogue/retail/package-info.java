/** Where goods stand in a store, whatever customs call them: buyers keep the categories of the rail, in its order. */
@NullMarked
package lu.airsilk.catalogue.retail;

import org.jspecify.annotations.NullMarked;
