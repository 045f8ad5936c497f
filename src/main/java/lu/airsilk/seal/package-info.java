/** The past as it was written: what is committed is sealed within a minute, and whoever asks hears whether it still is. */
@NullMarked
package lu.airsilk.seal;

import org.jspecify.annotations.NullMarked;
