/** What a store will sell of each product, by its own sales and by what is planned. */
@NullMarked
package lu.airsilk.order.forecast;

import org.jspecify.annotations.NullMarked;
