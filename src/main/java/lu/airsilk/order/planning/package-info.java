/** Planning promotions: a buyer says one, a store proposes one, and both see first what it would move. */
@NullMarked
package lu.airsilk.order.planning;

import org.jspecify.annotations.NullMarked;
