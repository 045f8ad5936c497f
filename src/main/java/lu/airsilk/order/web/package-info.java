/** Store orders, for people. */
@NullMarked
package lu.airsilk.order.web;

import org.jspecify.annotations.NullMarked;
