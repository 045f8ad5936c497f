/** Purchase orders, for people. */
@NullMarked
package lu.airsilk.purchase.web;

import org.jspecify.annotations.NullMarked;
