/** What a carrier's message says, whatever it is written in, and the reader of all of them. */
@NullMarked
package lu.airsilk.message;

import org.jspecify.annotations.NullMarked;
