/** A store follows what it has sent, line by line, and amends it, gives it up or takes it back. */
@NullMarked
package lu.airsilk.order.follow;

import org.jspecify.annotations.NullMarked;
