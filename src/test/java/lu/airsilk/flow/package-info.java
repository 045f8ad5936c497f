/** One case of goods through the whole house, as programs see it. */
@NullMarked
package lu.airsilk.flow;

import org.jspecify.annotations.NullMarked;
