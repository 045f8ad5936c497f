/** The book of all orders: searched, read, put in and accepted, by page and by call. */
@NullMarked
package lu.airsilk.order.book;

import org.jspecify.annotations.NullMarked;
