/** The sample company; it uses all packages and is used by none. */
@NullMarked
package lu.airsilk.sample;

import org.jspecify.annotations.NullMarked;
