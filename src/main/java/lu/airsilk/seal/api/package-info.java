/** The sealed history for programs. */
@NullMarked
package lu.airsilk.seal.api;

import org.jspecify.annotations.NullMarked;
