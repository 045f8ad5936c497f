/** What nobody may do, on any page and over any call, and what is refused whoever asks. */
@NullMarked
package lu.airsilk.guard;

import org.jspecify.annotations.NullMarked;
