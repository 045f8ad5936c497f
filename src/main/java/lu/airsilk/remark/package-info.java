/** What people say at the things they work on, with {@code @name}: once, for whatever it is said at. */
@NullMarked
package lu.airsilk.remark;

import org.jspecify.annotations.NullMarked;
