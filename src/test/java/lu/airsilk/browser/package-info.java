/** The portal as its users see it, in Chromium. */
@NullMarked
package lu.airsilk.browser;

import org.jspecify.annotations.NullMarked;
