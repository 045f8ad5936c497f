/** How the words that all speak are written in JSON. */
@NullMarked
package lu.airsilk.platform.json;

import org.jspecify.annotations.NullMarked;
