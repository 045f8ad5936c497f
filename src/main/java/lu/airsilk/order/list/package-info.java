/** A store's list as people write it down: cases in words, lines that wait to be understood, and what a command changed in it. */
@NullMarked
package lu.airsilk.order.list;

import org.jspecify.annotations.NullMarked;
