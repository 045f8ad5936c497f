/** An allocator looks at the story of one order line, moves its promise and talks about it with the store. */
@NullMarked
package lu.airsilk.order.line;

import org.jspecify.annotations.NullMarked;
